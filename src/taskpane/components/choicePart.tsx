import type { GradingPhase } from '../../application/gradingSession';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { choicesView } from '../view/choicesView';
import { failureView } from '../view/failureView';
import { useWording } from '../wordingContext';
import { ChoiceForm } from './choiceForm';
import { ComputeAction } from './computeAction';
import { FailureCard } from './failureCard';
import { ProblemSection } from './problemSection';
import { RefusalCard } from './refusalCard';

type ChoiceState = Extract<
  PaneState,
  { kind: 'ready' | 'grading' | 'confirming' | 'graded' | 'refused' | 'nothingToGrade' | 'failed' }
>;

/** Month, tables and the button; below it why the last run came to nothing. */
export function ChoicePart({
  state,
  phase,
  thisYear,
  environment,
  actions,
}: {
  readonly state: ChoiceState;
  readonly phase: GradingPhase | null;
  readonly thisYear: number;
  readonly environment: string;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  const { choices } = state;
  const asking = state.kind === 'ready';
  return (
    <>
      <ChoiceForm
        choices={choices}
        thisYear={thisYear}
        periodAsked={asking && state.periodAsked}
        hasPrevious={asking && state.previous !== null}
        busy={phase !== null}
        actions={actions}
      />
      <ComputeAction
        phase={phase}
        blocked={choicesView(choices, wording).obstacle !== null}
        onCompute={actions.compute}
      />
      <Ending state={state} environment={environment} actions={actions} />
    </>
  );
}

function Ending({
  state,
  environment,
  actions,
}: {
  readonly state: ChoiceState;
  readonly environment: string;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  switch (state.kind) {
    case 'failed':
      return (
        <FailureCard
          title={wording.text('failed')}
          view={failureView(state.failure, environment, wording)}
          onRetry={actions.compute}
        />
      );
    case 'refused':
    case 'nothingToGrade':
      return <RefusalCard kind={state.kind} problems={state.problems} actions={actions} />;
    default:
      return <ProblemSection problems={state.choices.inspection.problems} actions={actions} />;
  }
}
