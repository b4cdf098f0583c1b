import { Button, Text } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import type { GradingPhase } from '../../application/gradingSession';
import { RESTORE_FOCUS_TARGET } from '../restoreFocusTarget';
import { useFocusAfterRun } from '../state/useFocusAfterRun';
import { useWording } from '../wordingContext';
import { useComputeActionStyles } from './computeAction.styles';
import { GradingProgress } from './gradingProgress';

/** The pane's main button; while it works it stays in place and the phase stands below it. */
export function ComputeAction({
  phase,
  adjusting,
  blocked,
  isMain,
  onCompute,
}: {
  /** The running phase; null when nothing runs. */
  readonly phase: GradingPhase | null;
  /** Whether the workbook is just being read again with the person's answer. */
  readonly adjusting: boolean;
  readonly blocked: boolean;
  /** False while something else has to be tried again first. */
  readonly isMain: boolean;
  readonly onCompute: () => void;
}) {
  const styles = useComputeActionStyles();
  const wording = useWording();
  const holder = useFocusAfterRun(phase !== null);
  return (
    <div ref={holder} className={styles.action}>
      <Button
        {...RESTORE_FOCUS_TARGET}
        appearance={isMain ? 'primary' : 'secondary'}
        size="large"
        icon={<CalculatorRegular />}
        disabledFocusable={phase !== null || adjusting || blocked}
        onClick={onCompute}
      >
        {wording.text('compute')}
      </Button>
      {phase === null ? (
        <Text size={200} className={styles.effect}>
          {wording.text(adjusting ? 'adjusting' : 'computeEffect')}
        </Text>
      ) : (
        <GradingProgress phase={phase} />
      )}
    </div>
  );
}
