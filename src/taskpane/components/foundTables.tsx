import { Checkbox, Link, mergeClasses } from '@fluentui/react-components';
import type { CellPlace } from '../../domain/problem';
import type { TableLine } from '../view/choicesView';
import { useFoundTablesStyles } from './foundTables.styles';

/** One line per found table: whether it is graded, what it is, and the way to it. */
export function FoundTables({
  tables,
  onToggle,
  onShow,
}: {
  readonly tables: readonly TableLine[];
  readonly onToggle: (id: string) => void;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useFoundTablesStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.id} className={styles.line}>
          <Checkbox
            className={styles.box}
            aria-label={table.name}
            checked={table.chosen}
            onChange={() => onToggle(table.id)}
          />
          <div className={styles.text}>
            <span className={styles.name}>
              <span className={styles.channel}>{table.channel}</span>
              <Link as="button" aria-label={table.showLabel} onClick={() => onShow(table.place, 1)}>
                {table.sheet}
              </Link>
            </span>
            <span className={styles.size}>{table.size}</span>
            {table.remarks.map(({ role, text }) => (
              <span key={role} className={mergeClasses(styles.size, styles[role])}>
                {text}
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
