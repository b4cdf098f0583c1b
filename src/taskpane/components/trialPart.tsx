import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useBugReport } from '../state/useBugReport';
import { useTrialBasis } from '../state/useTrialBasis';
import { useTrialWording } from '../trialWording';
import { Section } from './section';
import { TrialBody } from './trialBody';
import { useTrialPartStyles } from './trialPart.styles';
import type { TrialPartProps } from './trialPartProps';

/** Trying rules on the month: what those in force change, and what others would. */
export function TrialPart(props: TrialPartProps) {
  const { session, choices, busy, onClose } = props;
  const styles = useTrialPartStyles();
  const wording = useTrialWording();
  const reportBug = useBugReport();
  const { read, reading, readAgain } = useTrialBasis(session, choices, busy, reportBug);
  return (
    <Section
      title={wording.text('trial')}
      asked
      aside={
        <span className={styles.tools}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowClockwiseRegular />}
            aria-label={wording.own('again')}
            disabledFocusable={reading || busy}
            onClick={readAgain}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={wording.own('close')}
            onClick={onClose}
          />
        </span>
      }
    >
      <TrialBody {...props} read={read} reading={reading} onReadAgain={readAgain} />
    </Section>
  );
}
