import { Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LastRun } from '../../application/ports';
import { useRollUpWording } from '../rollUpWording';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import type { RollingUp } from '../state/useRollUp';
import { failureView } from '../view/failureView';
import { isLastRun, rollUpView } from '../view/rollUpView';
import { FailureCard } from './failureCard';
import { RefusalCard } from './refusalCard';
import { RollUpResult } from './rollUpResult';

/** What came of a roll-up. */
export function RollUpEnding({
  ended,
  choices,
  lastRun,
  restore,
  environment,
  onRetry,
  actions,
}: {
  readonly ended: Extract<RollingUp, { kind: 'ended' }>;
  readonly choices: Choices;
  /** The run that can be taken back; null when there is none. */
  readonly lastRun: LastRun | null;
  /** The way to take it back. */
  readonly restore: ReactNode;
  readonly environment: string;
  readonly onRetry: () => void;
  readonly actions: PaneActions;
}) {
  const wording = useRollUpWording();
  const { outcome, at } = ended;
  switch (outcome.kind) {
    case 'graded':
      return (
        <RollUpResult
          view={rollUpView(outcome.result, choices, at, wording)}
          problems={outcome.result.problems}
          restore={isLastRun(outcome.result, lastRun) && restore}
          actions={actions}
        />
      );
    case 'refused':
    case 'nothingToGrade':
      return <RefusalCard kind={outcome.kind} problems={outcome.problems} actions={actions} />;
    case 'cancelled':
      return <Text>{wording.text('cancelled')}</Text>;
    case 'failed':
      return (
        <>
          <FailureCard
            title={wording.own('failed')}
            view={failureView(outcome.failure, environment, wording)}
            onRetry={onRetry}
          />
          {outcome.failure.effect === 'mayBeWritten' && lastRun && restore}
        </>
      );
  }
}
