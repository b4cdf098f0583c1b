import { Text } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import type { ReadingView } from '../view/readingView';
import { ColumnItem } from './columnItem';
import { Disclosure } from './disclosure';
import { useTableReadingStyles } from './tableReading.styles';

/** How a table's columns were read, opened on request. */
export function TableReading({
  view,
  adjusting,
  actions,
}: {
  readonly view: ReadingView;
  readonly adjusting: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useTableReadingStyles();
  return (
    <Disclosure title={view.title} label={view.label} quiet>
      <div className={styles.content}>
        {view.headers.map((header) => (
          <div key={header.id}>
            {header.title && (
              <Text size={200} weight="semibold" block className={styles.title}>
                {header.title}
              </Text>
            )}
            {header.repeated && (
              <Text size={200} block className={styles.quiet}>
                {header.repeated}
              </Text>
            )}
            <ul className={styles.columns}>
              {header.columns.map((line) => (
                <ColumnItem
                  key={line.id}
                  line={line}
                  options={view.options}
                  adjusting={adjusting}
                  actions={actions}
                />
              ))}
            </ul>
          </div>
        ))}
        {view.kept && (
          <Text size={200} className={styles.quiet}>
            {view.kept}
          </Text>
        )}
      </div>
    </Disclosure>
  );
}
