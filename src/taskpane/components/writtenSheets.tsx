import { Text } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import type { SheetLink } from '../view/resultView';
import { SheetLinks } from './sheetLinks';
import { useWrittenSheetsStyles } from './writtenSheets.styles';

/** What a run wrote, on which sheets, and when. */
export function WrittenSheets({
  view,
  actions,
}: {
  readonly view: {
    readonly written: string;
    readonly sheets: readonly SheetLink[];
    readonly finishedAt: string;
  };
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useWrittenSheetsStyles();
  return (
    <div className={styles.written}>
      <Text>{view.written}</Text>
      <SheetLinks sheets={view.sheets} actions={actions} />
      <Text size={200} className={styles.quiet}>
        {view.finishedAt}
      </Text>
    </div>
  );
}
