import { Skeleton, SkeletonItem, Text } from '@fluentui/react-components';
import { useWording } from '../wordingContext';
import { useReadingStateStyles } from './readingState.styles';

/** While the workbook is looked at: the shape of what will stand here. */
export function ReadingState() {
  const styles = useReadingStateStyles();
  const wording = useWording();
  return (
    <div className={styles.reading}>
      <Text role="status">{wording.text('reading')}</Text>
      <Skeleton className={styles.lines} aria-hidden="true">
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
        <SkeletonItem size={32} />
        <SkeletonItem size={40} />
      </Skeleton>
    </div>
  );
}
