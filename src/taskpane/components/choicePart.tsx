import { Text } from '@fluentui/react-components';
import type { GradingPhase } from '../../application/gradingSession';
import { isBusy, type PaneState } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { choicesView } from '../view/choicesView';
import { failureView } from '../view/failureView';
import { restoredText } from '../view/restoreView';
import { useWording } from '../wordingContext';
import { ChoiceForm } from './choiceForm';
import { ComputeAction } from './computeAction';
import { FailureCard } from './failureCard';
import { ProblemSection } from './problemSection';
import { RefusalCard } from './refusalCard';
import { RestoreAction } from './restoreAction';

type ChoiceState = Exclude<PaneState, { kind: 'reading' | 'unreadable' | 'nothingFound' }>;

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
  const restored = asking ? state.restored : null;
  const busy = isBusy(state);
  return (
    <>
      {restored && <Text>{restoredText(restored, wording)}</Text>}
      <ChoiceForm
        choices={choices}
        thisYear={thisYear}
        periodAsked={asking && state.periodAsked}
        hasPrevious={hasPrevious(state)}
        focusable={restored !== null}
        busy={busy}
        actions={actions}
      />
      <ComputeAction
        phase={phase}
        blocked={busy || choicesView(choices, wording).obstacle !== null}
        onCompute={actions.compute}
      />
      <Ending state={state} environment={environment} actions={actions} />
    </>
  );
}

function hasPrevious(state: ChoiceState): boolean {
  switch (state.kind) {
    case 'ready':
      return state.previous !== null;
    case 'restoreRefused':
    case 'restoreFailed':
      return state.from.kind === 'graded';
    default:
      return false;
  }
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
    case 'restoring':
    case 'confirmingRestore': {
      const failed = state.kind === 'failed' ? state : state.from;
      if (failed.kind !== 'failed') return null;
      return (
        <>
          <FailureCard
            title={wording.text('failed')}
            view={failureView(failed.failure, environment, wording)}
            onRetry={actions.compute}
          />
          {failed.failure.effect === 'mayBeWritten' && (
            <RestoreAction
              busy={isBusy(state)}
              restoring={isBusy(state)}
              onRestore={actions.restore}
            />
          )}
        </>
      );
    }
    case 'restoreFailed':
      return (
        <FailureCard
          title={wording.text('restoreFailed')}
          view={failureView(state.failure, environment, wording)}
          onRetry={actions.restore}
        />
      );
    case 'restoreRefused':
      return (
        <>
          <RefusalCard kind={state.kind} problems={state.problems} actions={actions} />
          <RestoreAction busy={false} restoring={false} onRestore={actions.restore} />
        </>
      );
    case 'refused':
    case 'nothingToGrade':
      return <RefusalCard kind={state.kind} problems={state.problems} actions={actions} />;
    default: {
      const restored = state.kind === 'ready' ? state.restored : null;
      const problems = [...(restored?.problems ?? []), ...state.choices.inspection.problems];
      return <ProblemSection problems={problems} actions={actions} />;
    }
  }
}
