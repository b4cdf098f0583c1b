import { useBulletinWording } from '../bulletinWording';
import type { PaneActions } from '../state/paneActions';
import type { BulletinTask } from '../state/useBulletin';
import { failureView } from '../view/failureView';
import { FailureCard } from './failureCard';
import { RefusalCard } from './refusalCard';

/** Why there is no bulletin, or why it was not written. */
export function BulletinStop({
  task,
  environment,
  onRetry,
  actions,
}: {
  readonly task: Extract<BulletinTask, { kind: 'stopped' }>;
  readonly environment: string;
  readonly onRetry: () => void;
  readonly actions: PaneActions;
}) {
  const wording = useBulletinWording();
  const { outcome, doing } = task;
  switch (outcome.kind) {
    case 'refused':
    case 'nothingToGrade':
      return <RefusalCard kind={outcome.kind} problems={outcome.problems} actions={actions} />;
    case 'failed':
      return (
        <FailureCard
          title={wording.own(doing === 'writing' ? 'notWritten' : 'failed')}
          view={failureView(outcome.failure, environment, wording)}
          onRetry={onRetry}
        />
      );
  }
}
