import type { GradingPhase } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import type { Graded } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { flaggedView } from '../view/flaggedView';
import { resultView } from '../view/resultView';
import { useWording } from '../wordingContext';
import { ChoiceSummary } from './choiceSummary';
import { FlaggedList } from './flaggedList';
import { ProblemSection } from './problemSection';
import { RestoreAction } from './restoreAction';
import { ResultSummary } from './resultSummary';

/** A finished run: the result at a glance, the flagged units, the problems. */
export function ResultPart({
  graded,
  phase,
  restoring,
  rules,
  actions,
}: {
  readonly graded: Graded;
  /** The phase of a new run that is under way; null when nothing runs. */
  readonly phase: GradingPhase | null;
  /** Whether this run is being taken back. */
  readonly restoring: boolean;
  readonly rules: RuleSet;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  const { choices, result, finishedAt } = graded;
  return (
    <>
      <ChoiceSummary choices={choices} phase={phase} busy={restoring} actions={actions} />
      <ResultSummary
        view={resultView(result, choices, finishedAt, rules, wording)}
        restore={
          result.written.cells > 0 && (
            <RestoreAction
              busy={restoring || phase !== null}
              restoring={restoring}
              onRestore={actions.restore}
            />
          )
        }
        actions={actions}
      />
      <FlaggedList view={flaggedView(result, rules, wording)} actions={actions} />
      <ProblemSection problems={result.problems} actions={actions} />
    </>
  );
}
