import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import type { FailureView } from '../view/failureView';
import { useWording } from '../wordingContext';
import { CopyableDetails } from './copyableDetails';
import { Disclosure } from './disclosure';
import { useFailureCardStyles } from './failureCard.styles';

/** A failed call to Excel: what, what to do, retry, and details to copy. */
export function FailureCard({
  title,
  view,
  isMain = false,
  onRetry,
}: {
  readonly title: string;
  readonly view: FailureView;
  /** True where trying again is what the whole pane is about now. */
  readonly isMain?: boolean;
  readonly onRetry: () => void;
}) {
  const styles = useFailureCardStyles();
  const wording = useWording();
  return (
    <section aria-label={title} className={styles.card}>
      <h2 className={styles.title}>
        <ErrorCircleFilled className={styles.icon} />
        {title}
      </h2>
      <Text>{view.what}</Text>
      <Text>{view.todo}</Text>
      <Button
        className={styles.retry}
        appearance={isMain ? 'primary' : 'secondary'}
        icon={<ArrowClockwiseRegular />}
        onClick={onRetry}
      >
        {wording.text('retry')}
      </Button>
      <Disclosure title={wording.text('details')}>
        <CopyableDetails details={view.details} />
      </Disclosure>
    </section>
  );
}
