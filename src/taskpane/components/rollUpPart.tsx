import { Button, Text } from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useState } from 'react';
import type { RollUpSession } from '../../application/rollUpSession';
import type { RollUpMethod } from '../../domain/rollUp';
import { RESTORE_FOCUS_TARGET } from '../restoreFocusTarget';
import { RunControlContext } from '../runControlContext';
import { useRollUpWording } from '../rollUpWording';
import { NOT_EXPORTED } from '../state/exporting';
import type { PaneActions } from '../state/paneActions';
import { restorableOf, type Choices, type PaneState } from '../state/paneState';
import { useFocusAfterRun } from '../state/useFocusAfterRun';
import type { PaneWriter } from '../state/usePane';
import { useRollUp } from '../state/useRollUp';
import { exportView } from '../view/exportView';
import { isOfOtherChoice, rollUpAnnouncement, rollUpQuestionView } from '../view/rollUpView';
import { firstSpan, spanGroups } from '../view/spanOptions';
import { ReplaceQuestion } from './replaceQuestion';
import { GradingProgress } from './gradingProgress';
import { LiveRegion } from './liveRegion';
import { RestoreAction } from './restoreAction';
import { RollUpEnding } from './rollUpEnding';
import { RollUpForm } from './rollUpForm';
import { useRollUpPartStyles } from './rollUpPart.styles';

/** What rolling months up needs from the pane. */
export interface RollUpPartProps {
  readonly session: RollUpSession;
  readonly state: PaneState;
  readonly choices: Choices;
  readonly writer: PaneWriter;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly now: () => Date;
  readonly environment: string;
  readonly actions: PaneActions;
}

/** Rolling months up to a quarter, half-year or year: what, how, and what came of it. */
export function RollUpPart(props: RollUpPartProps) {
  const { session, state, choices, writer, busy, now, environment, actions } = props;
  const styles = useRollUpPartStyles();
  const wording = useRollUpWording();
  const [spanChosen, setSpanChosen] = useState<string | null>(null);
  const [method, setMethod] = useState<RollUpMethod>('pooled');
  const restored = state.kind === 'ready' ? state.restored : null;
  const { rollingUp, start, replace, cancel, breakOff } = useRollUp(session, writer, restored, now);
  const holder = useFocusAfterRun(rollingUp.kind === 'running');
  const groups = spanGroups(choices);
  const options = groups.flatMap((group) => group.options);
  const chosen = options.find(({ key }) => key === spanChosen) ?? firstSpan(groups);
  if (!chosen) return <Text size={200}>{wording.own('noMonths')}</Text>;
  const choice = { span: chosen.span, method, excludedTables: choices.excludedTables };
  const restoring = state.kind === 'restoring';
  const isRunning = rollingUp.kind === 'running';
  const { rules, lastRun } = choices.inspection;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {wording.own('intro')}
      </Text>
      <RollUpForm
        groups={groups}
        chosen={chosen}
        method={method}
        inert={isRunning}
        onSpan={setSpanChosen}
        onMethod={setMethod}
      />
      <div ref={holder} className={styles.start}>
        <Button
          {...RESTORE_FOCUS_TARGET}
          icon={<CalendarRegular />}
          disabledFocusable={busy}
          onClick={() => start(choice)}
        >
          {wording.own(rollingUp.kind === 'ended' ? 'again' : 'start')}
        </Button>
      </div>
      {isRunning && (
        <RunControlContext value={{ amount: rollingUp.amount, cancel: breakOff }}>
          <GradingProgress phase={rollingUp.phase} />
        </RunControlContext>
      )}
      <LiveRegion text={rollUpAnnouncement(rollingUp, wording)} />
      {rollingUp.kind === 'ended' && (
        <div className={styles.result}>
          {isOfOtherChoice(rollingUp.choice, choice) && (
            <Text size={200} className={styles.quiet}>
              {wording.own('otherSpan')}
            </Text>
          )}
          <RollUpEnding
            ended={rollingUp}
            choices={choices}
            lastRun={restoring || restorableOf(state) ? lastRun : null}
            restore={
              <RestoreAction busy={busy} restoring={restoring} onRestore={actions.restore} />
            }
            environment={environment}
            onRetry={() => start(rollingUp.choice)}
            actions={actions}
          />
        </div>
      )}
      <ReplaceQuestion
        view={rollingUp.kind === 'asking' ? rollUpQuestionView(rollingUp, rules, wording) : null}
        exporting={exportView(NOT_EXPORTED, environment, wording)}
        onReplace={replace}
        onCancel={cancel}
        actions={actions}
      />
    </>
  );
}
