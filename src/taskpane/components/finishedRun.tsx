import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { lazyPart, NotLoaded, type NotLoadedProps } from './lazyPart';
import { useFinishedRunStyles } from './finishedRun.styles';
import type { ResultPartProps } from './resultPart';

/** A finished run; it comes with a script of its own, to be preloaded while nothing is asked of the pane. */
export const FinishedRun = lazyPart<ResultPartProps>(
  () => import(/* webpackChunkName: "result" */ './resultPart').then((part) => part.ResultPart),
  ResultNotLoaded,
);

/** The shape of what will stand here: the choices in a line, the result, the list of units. */
function ResultNotLoaded({ failed, onRetry }: NotLoadedProps) {
  const styles = useFinishedRunStyles();
  return (
    <>
      <NotLoaded failed={failed} onRetry={onRetry} />
      {!failed && (
        <Skeleton className={styles.shape} aria-hidden="true">
          <SkeletonItem className={styles.result} />
          <SkeletonItem className={styles.list} />
        </Skeleton>
      )}
    </>
  );
}
