import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { GradingPhase } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import { useIsPending } from '../askedViewContext';
import type { PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { choicesView } from '../view/choicesView';
import { differencesView } from '../view/differencesView';
import type { ExportView } from '../view/exportView';
import { nameQuestionLines } from '../view/nameQuestionView';
import { lastRunText, outdatedText, restoredText } from '../view/restoreView';
import { useWording } from '../wordingContext';
import { ChoiceForm } from './choiceForm';
import { ComputeAction } from './computeAction';
import { Differences } from './differences';
import { Ending, type ChoiceState } from './ending';
import { LastRunSection } from './lastRunSection';
import { NameQuestions } from './nameQuestions';
import { ProblemSection } from './problemSection';

/** Month, tables and the button; below it why the last run came to nothing, and what the look found. */
export function ChoicePart({
  state,
  phase,
  writing,
  exporting,
  rules,
  thisYear,
  environment,
  actions,
}: {
  readonly state: ChoiceState;
  readonly phase: GradingPhase | null;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly exporting: ExportView;
  readonly rules: RuleSet;
  readonly thisYear: number;
  readonly environment: string;
  readonly actions: PaneActions;
}) {
  const wording = useWording();
  const flaggedPending = useIsPending('flagged');
  const { choices } = state;
  const { inspection } = choices;
  const restored = state.kind === 'ready' ? state.restored : null;
  const outdated = state.kind === 'ready' ? outdatedText(state.changes ?? null, wording) : null;
  const adjusting = choices.adjusting > 0;
  const differences = differencesView(choices, rules, wording);
  const lastRun = offersLastRun(state) ? inspection.lastRun : null;
  return (
    <>
      {restored && <Text>{restoredText(restored, wording)}</Text>}
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{outdated}</MessageBarBody>
        </MessageBar>
      )}
      <ChoiceForm
        choices={choices}
        rules={rules}
        thisYear={thisYear}
        periodAsked={state.kind === 'ready' && state.periodAsked}
        hasPrevious={hasPrevious(state)}
        focusable={restored !== null}
        busy={writing}
        actions={actions}
      />
      {flaggedPending && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{wording.text('flaggedNotYet')}</MessageBarBody>
        </MessageBar>
      )}
      <ComputeAction
        phase={phase}
        adjusting={adjusting}
        blocked={writing || choicesView(choices, rules, wording).obstacle !== null}
        isMain={!canBeRetried(state)}
        onCompute={actions.compute}
      />
      <Ending state={state} writing={writing} environment={environment} actions={actions} />
      {lastRun && (
        <LastRunSection
          text={lastRunText(lastRun, wording)}
          busy={writing || adjusting}
          restoring={state.kind === 'restoring'}
          onRestore={actions.restore}
        />
      )}
      {differences && (
        <Differences
          view={differences}
          exporting={exporting}
          busy={writing || adjusting}
          actions={actions}
        />
      )}
      <NameQuestions
        questions={nameQuestionLines(inspection, rules, wording)}
        adjusting={adjusting || writing}
        actions={actions}
      />
      {hasOwnProblems(state) || (
        <ProblemSection
          problems={[...(restored?.problems ?? []), ...inspection.problems]}
          actions={actions}
        />
      )}
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

/** Where restoring is not offered by the ending of a run of this opening of the pane. */
function offersLastRun(state: ChoiceState): boolean {
  switch (state.kind) {
    case 'ready':
    case 'grading':
    case 'confirming':
      return true;
    case 'restoring':
    case 'confirmingRestore':
      return state.from.kind === 'ready';
    default:
      return false;
  }
}

/** Whether the ending offers to try again what Excel did not do. */
function canBeRetried({ kind }: ChoiceState): boolean {
  return kind === 'failed' || kind === 'restoreFailed';
}

/** Whether the ending shows problems itself, or a failure that comes first. */
function hasOwnProblems({ kind }: PaneState): boolean {
  return (
    kind === 'failed' ||
    kind === 'restoreFailed' ||
    kind === 'restoreRefused' ||
    kind === 'refused' ||
    kind === 'nothingToGrade'
  );
}
