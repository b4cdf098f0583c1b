import { Link } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import type { SheetLink } from '../view/resultView';
import { useSheetLinksStyles } from './sheetLinks.styles';

/** The ways to the sheets that were written. */
export function SheetLinks({
  sheets,
  actions,
}: {
  readonly sheets: readonly SheetLink[];
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useSheetLinksStyles();
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet.name}>
          <Link as="button" aria-label={sheet.label} onClick={() => actions.show(sheet.place, 1)}>
            {sheet.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
