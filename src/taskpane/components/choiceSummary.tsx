import { Button, Text, useRestoreFocusTarget } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import type { GradingPhase } from '../../application/gradingSession';
import type { Choices } from '../state/paneState';
import type { PaneActions } from '../state/usePane';
import { choicesView } from '../view/choicesView';
import { useWording } from '../wordingContext';
import { useChoiceSummaryStyles } from './choiceSummary.styles';
import { GradingProgress } from './gradingProgress';

/** The choices in one line above a result, with the ways to change them and to compute again. */
export function ChoiceSummary({
  choices,
  phase,
  busy,
  actions,
}: {
  readonly choices: Choices;
  /** The running phase; null when nothing runs. */
  readonly phase: GradingPhase | null;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly actions: PaneActions;
}) {
  const styles = useChoiceSummaryStyles();
  const wording = useWording();
  return (
    <>
      <div className={styles.line}>
        <Text className={styles.summary}>{choicesView(choices, wording).summary}</Text>
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
          {...useRestoreFocusTarget()}
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
