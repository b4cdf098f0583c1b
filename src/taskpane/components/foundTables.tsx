import { Checkbox, Link, mergeClasses } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { PaneActions } from '../state/paneActions';
import type { TableLine } from '../view/choicesView';
import { useFoundTablesStyles } from './foundTables.styles';
import { TableReading } from './tableReading';

/** One line per found table: whether it is graded, what it is, the way to it, and how it was read. */
export function FoundTables({
  tables,
  adjusting,
  actions,
}: {
  readonly tables: readonly TableLine[];
  readonly adjusting: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useFoundTablesStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.id}>
          <div className={styles.line}>
            <TableBox table={table} onToggle={actions.toggleTable} />
            <div className={styles.text}>
              <span className={styles.name}>
                <span className={mergeClasses(styles.channel, table.otherMonth && styles.quiet)}>
                  {table.channel}
                </span>
                <Link
                  as="button"
                  aria-label={table.showLabel}
                  onClick={() => actions.show(table.place, 1)}
                >
                  {table.sheet}
                </Link>
              </span>
              <span className={styles.size}>{table.size}</span>
              {table.remarks.map(({ role, text }) => (
                <span key={text} className={mergeClasses(styles.size, styles[role])}>
                  {text}
                </span>
              ))}
            </div>
          </div>
          {table.reading && (
            <div className={styles.reading}>
              <TableReading view={table.reading} adjusting={adjusting} actions={actions} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function TableBox({
  table,
  onToggle,
}: {
  readonly table: TableLine;
  readonly onToggle: (id: string) => void;
}) {
  const styles = useFoundTablesStyles();
  const { tableId } = table;
  if (tableId === null) return <WarningFilled className={styles.untaken} />;
  return (
    <Checkbox
      className={styles.box}
      aria-label={table.name}
      checked={table.chosen}
      disabled={table.otherMonth}
      onChange={() => onToggle(tableId)}
    />
  );
}
