import type { GradingPhase } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import type { Graded } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { replacedView } from '../view/differencesView';
import type { ExportView } from '../view/exportView';
import { flaggedView } from '../view/flaggedView';
import { resultView } from '../view/resultView';
import { useWording } from '../wordingContext';
import { ChoiceSummary } from './choiceSummary';
import { Differences } from './differences';
import { FlaggedList } from './flaggedList';
import { ProblemSection } from './problemSection';
import { RestoreAction } from './restoreAction';
import { ResultSummary } from './resultSummary';

/** A finished run: the result at a glance, the flagged units, the problems. */
export function ResultPart({
  graded,
  phase,
  exporting,
  restoring,
  rules,
  actions,
}: {
  readonly graded: Graded;
  /** The phase of a new run that is under way; null when nothing runs. */
  readonly phase: GradingPhase | null;
  readonly exporting: ExportView;
  /** Whether this run is being taken back. */
  readonly restoring: boolean;
  readonly rules: RuleSet;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  const { choices, result, finishedAt } = graded;
  const replaced = replacedView(result.replacements, rules, wording);
  // Told by the list of replaced cells.
  const problems = result.problems.filter(({ code }) => code !== 'typedValueReplaced');
  const busy = restoring || phase !== null;
  return (
    <>
      <ChoiceSummary
        choices={choices}
        rules={rules}
        phase={phase}
        busy={restoring}
        actions={actions}
      />
      <ResultSummary
        view={resultView(result, choices, finishedAt, rules, wording)}
        replaced={
          replaced && (
            <Differences view={replaced} exporting={exporting} busy={busy} actions={actions} />
          )
        }
        restore={
          result.written.cells > 0 && (
            <RestoreAction
              busy={busy || exporting.running}
              restoring={restoring}
              onRestore={actions.restore}
            />
          )
        }
        actions={actions}
      />
      <FlaggedList view={flaggedView(result, rules, wording)} actions={actions} />
      <ProblemSection problems={problems} actions={actions} />
    </>
  );
}
