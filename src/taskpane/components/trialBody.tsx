import { Text } from '@fluentui/react-components';
import { failureView } from '../view/failureView';
import { problemGroups } from '../view/problemView';
import type { TrialReading } from '../state/useTrialBasis';
import { useTrialWording } from '../trialWording';
import { FailureCard } from './failureCard';
import { ProblemList } from './problemList';
import { TrialDesk } from './trialDesk';
import type { TrialPartProps } from './trialPartProps';

/** The month as far as it has been read: on its way, not to be had, nothing in it, or ready to try rules on. */
export function TrialBody({
  read,
  reading,
  onReadAgain,
  ...props
}: Omit<TrialPartProps, 'onClose'> &
  Omit<TrialReading, 'readAgain'> & { readonly onReadAgain: () => void }) {
  const wording = useTrialWording();
  if (read === null) return <Text role="status">{wording.own('reading')}</Text>;
  if (!read.ok) {
    return (
      <FailureCard
        title={wording.own('unreadable')}
        view={failureView(read.failure, props.environment, wording)}
        onRetry={onReadAgain}
      />
    );
  }
  const basis = read.value;
  if (basis.channels.length === 0) {
    const blocking = basis.problems.filter(({ severity }) => severity === 'blocking');
    return (
      <>
        <Text role="status" weight="semibold">
          {wording.own('blocked')}
        </Text>
        {blocking.length === 0 && <Text>{wording.own('blockedHint')}</Text>}
        <ProblemList problems={problemGroups(blocking, wording)} onShow={props.actions.show} />
      </>
    );
  }
  return <TrialDesk {...props} basis={basis} reading={reading} />;
}
