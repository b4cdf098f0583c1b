import type { RuleSet } from '../../domain/ruleSet';
import { resultOnScreen, type PaneState } from '../state/paneState';
import type { Exporting } from '../state/exporting';
import type { PaneActions } from '../state/paneActions';
import { usePreload } from '../state/usePreload';
import { exportView } from '../view/exportView';
import { failureView } from '../view/failureView';
import { RunControlContext } from '../runControlContext';
import { useWording } from '../wordingContext';
import { ChoicePart } from './choicePart';
import { EmptyState } from './emptyState';
import { FailureCard } from './failureCard';
import { FinishedRun } from './finishedRun';
import { ReadingState } from './readingState';

/** The part of the pane that changes with its state. */
export function PaneBody({
  state,
  writing,
  exporting,
  rules,
  thisYear,
  environment,
  actions,
}: {
  readonly state: PaneState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly exporting: Exporting;
  readonly rules: RuleSet;
  readonly thisYear: number;
  readonly environment: string;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  usePreload(FinishedRun.preload, neededSoon(state));
  switch (state.kind) {
    case 'reading':
      return <ReadingState />;
    case 'nothingFound':
      return <EmptyState rules={rules} actions={actions} />;
    case 'unreadable':
      return (
        <FailureCard
          title={wording.text('unreadable')}
          view={failureView(state.failure, environment, wording)}
          isMain
          onRetry={actions.inspect}
        />
      );
    default: {
      const graded = resultOnScreen(state);
      const phase = state.kind === 'grading' ? state.phase : null;
      const run =
        state.kind === 'grading'
          ? { amount: state.amount ?? null, cancel: actions.cancelRun }
          : null;
      return (
        <RunControlContext value={run}>
          {graded ? (
            <FinishedRun
              graded={graded}
              phase={phase}
              writing={writing}
              exporting={exportView(exporting, environment, wording)}
              restoring={state.kind === 'restoring'}
              rules={rules}
              actions={actions}
            />
          ) : (
            <ChoicePart
              state={state}
              phase={phase}
              writing={writing}
              exporting={exportView(exporting, environment, wording)}
              rules={rules}
              thisYear={thisYear}
              environment={environment}
              actions={actions}
            />
          )}
        </RunControlContext>
      );
    }
  }
}

/** How soon the script of the result is needed. */
function neededSoon({ kind }: PaneState) {
  if (kind === 'reading') return 'notYet';
  return kind === 'grading' ? 'now' : 'whenIdle';
}
