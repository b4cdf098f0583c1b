import { Button, Text } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import type { GradingPhase } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import type { Choices } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { choicesView } from '../view/choicesView';
import { RESTORE_FOCUS_TARGET } from '../restoreFocusTarget';
import { useFocusAfterRun } from '../state/useFocusAfterRun';
import { useWording } from '../wordingContext';
import { useChoiceSummaryStyles } from './choiceSummary.styles';
import { GradingProgress } from './gradingProgress';

/** The choices in one line above a result, with the ways to change them and to compute again. */
export function ChoiceSummary({
  choices,
  rules,
  phase,
  busy,
  isOutOfDate,
  actions,
}: {
  readonly choices: Choices;
  readonly rules: RuleSet;
  /** The running phase; null when nothing runs. */
  readonly phase: GradingPhase | null;
  /** Whether something else is under way. */
  readonly busy: boolean;
  /** Whether the result no longer fits the workbook: computing again is then what is to be done. */
  readonly isOutOfDate: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useChoiceSummaryStyles();
  const wording = useWording();
  const holder = useFocusAfterRun(phase !== null);
  return (
    <>
      <div ref={holder} className={styles.line}>
        <Text className={styles.summary}>{choicesView(choices, rules, wording).summary}</Text>
        <Button
          className={styles.change}
          appearance="subtle"
          size="small"
          disabledFocusable={busy || phase !== null}
          onClick={actions.openChoices}
        >
          {wording.text('change')}
        </Button>
        <Button
          {...RESTORE_FOCUS_TARGET}
          appearance={isOutOfDate ? 'primary' : 'secondary'}
          size="small"
          icon={<CalculatorRegular />}
          disabledFocusable={busy || phase !== null}
          onClick={actions.compute}
        >
          {wording.text('computeAgain')}
        </Button>
      </div>
      {phase !== null && <GradingProgress phase={phase} />}
    </>
  );
}
