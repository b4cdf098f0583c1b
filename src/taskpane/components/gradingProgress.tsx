import { Button, ProgressBar, Text } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { GradingPhase } from '../../application/gradingSession';
import { phaseView } from '../view/phaseView';
import { RunControlContext } from '../runControlContext';
import { useWording } from '../wordingContext';
import { useGradingProgressStyles } from './gradingProgress.styles';

/** How far a run has come. */
export function GradingProgress({ phase }: { readonly phase: GradingPhase }) {
  const styles = useGradingProgressStyles();
  const wording = useWording();
  const control = use(RunControlContext);
  const [cancelling, setCancelling] = useState(false);
  // A single request has no parts to tell of.
  const amount = control?.amount && control.amount.total > 1 ? control.amount : null;
  const cancel = () => {
    setCancelling(true);
    control?.cancel();
  };
  const { text, done } = phaseView(phase, wording);
  return (
    <div className={styles.progress}>
      <ProgressBar
        value={done}
        thickness="large"
        aria-label={wording.text('progress')}
        aria-valuetext={text}
      />
      <div className={styles.below}>
        <Text size={200}>
          {text}
          {amount && ` ${wording.count(amount.done)}/${wording.count(amount.total)}`}
        </Text>
        {control && (
          <Button size="small" disabledFocusable={cancelling} onClick={cancel}>
            {wording.text(cancelling ? 'cancelling' : 'cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
