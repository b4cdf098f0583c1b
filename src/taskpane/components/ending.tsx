import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { failureView } from '../view/failureView';
import { useWording } from '../wordingContext';
import { FailureCard } from './failureCard';
import { RefusalCard } from './refusalCard';
import { RestoreAction } from './restoreAction';

/** A state in which month and tables are on screen. */
export type ChoiceState = Exclude<PaneState, { kind: 'reading' | 'unreadable' | 'nothingFound' }>;

/** Why the last run, or taking it back, came to nothing; nothing at all when it did not. */
export function Ending({
  state,
  writing,
  environment,
  actions,
}: {
  readonly state: ChoiceState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
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
            isMain
            onRetry={actions.compute}
          />
          {failed.failure.effect === 'mayBeWritten' && (
            <RestoreAction
              busy={writing}
              restoring={state.kind === 'restoring'}
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
          isMain
          onRetry={actions.restore}
        />
      );
    case 'restoreRefused':
      return (
        <>
          <RefusalCard kind={state.kind} problems={state.problems} actions={actions} />
          <RestoreAction busy={writing} restoring={false} onRestore={actions.restore} />
        </>
      );
    case 'refused':
    case 'nothingToGrade':
      return <RefusalCard kind={state.kind} problems={state.problems} actions={actions} />;
    default:
      return null;
  }
}
