import { Button, Link, Text } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import type { PaneActions } from '../state/paneActions';
import type { ExportView } from '../view/exportView';
import { useWording } from '../wordingContext';
import { useExportActionStyles } from './exportAction.styles';

/** Writes a list of differences as a sheet, and says what became of it. */
export function ExportAction({
  view,
  busy,
  actions,
}: {
  readonly view: ExportView;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly actions: Pick<PaneActions, 'exportDifferences' | 'show'>;
}) {
  const styles = useExportActionStyles();
  const wording = useWording();
  const { asks } = view;
  return (
    <div className={styles.action}>
      <Button
        size="small"
        icon={<TableAddRegular />}
        disabledFocusable={view.running || busy}
        onClick={() => actions.exportDifferences(asks ?? [])}
      >
        {wording.text(asks ? 'exportAnyway' : 'exportAsSheet')}
      </Button>
      <div role="status" className={styles.told}>
        {view.told !== '' && <Text size={200}>{view.told}</Text>}
        {view.sheets.map((sheet) => (
          <Link
            key={sheet}
            as="button"
            aria-label={wording.text('sheetShow', { sheet })}
            onClick={() => actions.show({ sheetId: sheet, sheetName: sheet, row: 0, column: 0 }, 1)}
          >
            {sheet}
          </Link>
        ))}
      </div>
    </div>
  );
}
