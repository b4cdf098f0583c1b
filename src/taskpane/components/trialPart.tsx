import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { TryRules } from '../state/useTrialEffect';
import type { TrialSession } from '../../application/trialSession';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import { useBugReport } from '../state/useBugReport';
import type { PaneWriter } from '../state/usePane';
import { useTrialBasis } from '../state/useTrialBasis';
import { useTrialWording } from '../trialWording';
import { Section } from './section';
import { TrialBody } from './trialBody';
import { useTrialPartStyles } from './trialPart.styles';

/** What trying rules needs from the pane. */
export interface TrialPartProps {
  readonly session: TrialSession;
  /**
   * Handed in because the pane holds it anyway: a part that imported it would keep what it needs apart
   * in the start script.
   */
  readonly tryRules: TryRules;
  readonly choices: Choices;
  readonly writer: PaneWriter;
  /** Whether something else is under way in the workbook. */
  readonly busy: boolean;
  readonly environment: string;
  readonly actions: Pick<PaneActions, 'show'>;
  readonly onClose: () => void;
}

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
