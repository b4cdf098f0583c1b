import { ProgressBar, Text } from '@fluentui/react-components';
import type { GradingPhase } from '../../application/gradingSession';
import { phaseView } from '../view/phaseView';
import { useWording } from '../wordingContext';
import { useGradingProgressStyles } from './gradingProgress.styles';

/** How far a run has come. */
export function GradingProgress({ phase }: { readonly phase: GradingPhase }) {
  const styles = useGradingProgressStyles();
  const wording = useWording();
  const { text, done } = phaseView(phase, wording);
  return (
    <div className={styles.progress}>
      <ProgressBar
        value={done}
        thickness="large"
        aria-label={wording.text('progress')}
        aria-valuetext={text}
      />
      <Text size={200}>{text}</Text>
    </div>
  );
}
