import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ChangesSinceRun } from '../../application/changesSinceRun';
import { useLiveWording } from '../liveWording';
import type { PaneActions } from '../state/paneActions';
import { outOfDateView } from '../view/outOfDateView';
import { LiveRegion } from './liveRegion';
import { useOutOfDateBarStyles } from './outOfDateBar.styles';

/** Says that a result no longer fits the workbook, and where; nothing is recomputed unasked. */
export function OutOfDateBar({
  changes,
  actions,
}: {
  /** Null while the result still holds. */
  readonly changes: ChangesSinceRun | null;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useOutOfDateBarStyles();
  const wording = useLiveWording();
  const view = changes && outOfDateView(changes, wording);
  const first = view?.first;
  return (
    <>
      <LiveRegion text={view ? [view.title, ...view.lines].join(' ') : ''} />
      {view && (
        <MessageBar
          className={styles.bar}
          intent={view.isOutOfDate ? 'warning' : 'info'}
          layout="multiline"
        >
          <MessageBarBody>
            <MessageBarTitle>{view.title}</MessageBarTitle>
            {view.lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
            <div className={styles.actions}>
              {first && (
                <Button
                  appearance="transparent"
                  size="small"
                  onClick={() => actions.show(first, 1)}
                >
                  {wording.own('show')}
                </Button>
              )}
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
