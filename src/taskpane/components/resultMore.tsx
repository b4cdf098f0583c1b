import type { ReactNode } from 'react';
import type { PaneActions } from '../state/paneActions';
import type { ResultView } from '../view/resultView';
import { useWording } from '../wordingContext';
import { useResultSummaryStyles } from './resultSummary.styles';
import { Section } from './section';
import { WrittenSheets } from './writtenSheets';

/** What comes after the units to look at: the month before, what was written where, and the way back. */
export function ResultMore({
  view,
  movement,
  replaced,
  restore,
  actions,
}: {
  readonly view: ResultView;
  /** The result beside the month before. */
  readonly movement: ReactNode;
  /** The cells typed by hand that the run replaced; null when there were none. */
  readonly replaced: ReactNode;
  /** The way to take the run back; null for a run that changed nothing. */
  readonly restore: ReactNode;
  readonly actions: PaneActions;
}) {
  const styles = useResultSummaryStyles();
  const wording = useWording();
  return (
    <Section title={wording.text('resultMore')}>
      {movement}
      <div className={styles.written}>
        <WrittenSheets view={view} actions={actions} />
      </div>
      {replaced}
      {restore}
    </Section>
  );
}
