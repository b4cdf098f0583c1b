import type { RuleSet } from '../../domain/ruleSet';
import { resultOnScreen, type PaneState } from '../state/paneState';
import type { Exporting } from '../state/exporting';
import type { PaneActions } from '../state/paneActions';
import type { TemplateControl } from '../state/useTemplateInsertion';
import { usePreload } from '../state/usePreload';
import { exportView } from '../view/exportView';
import { failureView } from '../view/failureView';
import { templateView } from '../view/templateView';
import { RunControlContext } from '../runControlContext';
import { useWording } from '../wordingContext';
import { ChoicePart } from './choicePart';
import { EmptyState } from './emptyState';
import { FailureCard } from './failureCard';
import { FinishedRun } from './finishedRun';
import { ReadingState } from './readingState';
import { TemplateAdded } from './templateAdded';

/** The part of the pane that changes with its state. */
export function PaneBody({
  state,
  writing,
  exporting,
  template,
  rules,
  thisYear,
  environment,
  actions,
}: {
  readonly state: PaneState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly exporting: Exporting;
  readonly template: TemplateControl;
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
      return <EmptyState rules={rules} template={template} busy={writing} actions={actions} />;
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
      const added = templateView(template.adding, state, wording);
      const phase = state.kind === 'grading' ? state.phase : null;
      const run =
        state.kind === 'grading'
          ? { amount: state.amount ?? null, cancel: actions.cancelRun }
          : null;
      return (
        <RunControlContext value={run}>
          {added && <TemplateAdded view={added} actions={actions} />}
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
