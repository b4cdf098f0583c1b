import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { useWording } from '../wordingContext';
import { useLazyPartStyles } from './lazyPart.styles';

type Loading<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly Part: ComponentType<P> };

/** What stands in for a part is given beside the part's own props. */
export interface NotLoadedProps {
  /** Whether the script did not come; else it is still on its way. */
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** A part that is fetched on demand; `preload` fetches it before it is shown, and fails silently. */
export interface LazyPart<P> {
  (props: P): ReactNode;
  readonly preload: () => void;
}

/**
 * A part of the pane whose script is fetched when it is first shown, so that the pane opens without it.
 * `load` imports it: `() => import('./trialPart').then(({ TrialPart }) => TrialPart)`. A script that
 * does not come (the network, or a newer version on the server) can be asked for again. `Meanwhile` is
 * what stands in its place until it is there.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P & NotLoadedProps> = NotLoaded,
): LazyPart<P> {
  let known: Loading<P> = { kind: 'loading' };
  let arriving: Promise<Loading<P>> | null = null;
  const fetchOnce = () =>
    (arriving ??= load().then(
      (Part) => (known = { kind: 'loaded', Part }),
      () => {
        arriving = null;
        return { kind: 'failed' };
      },
    ));
  function LazyPart(props: P) {
    const [state, setState] = useState(known);
    const { kind } = state;
    useEffect(() => {
      if (kind !== 'loading') return;
      let gone = false;
      void fetchOnce().then((settled) => {
        if (!gone) startTransition(() => setState(settled));
      });
      return () => {
        gone = true;
      };
    }, [kind]);
    if (kind === 'loaded') return <state.Part {...props} />;
    const retry = () => setState({ kind: 'loading' });
    return <Meanwhile {...props} failed={kind === 'failed'} onRetry={retry} />;
  }
  return Object.assign(LazyPart, { preload: () => void fetchOnce() });
}

/** Says that a part is loading, or that it could not be loaded and may be asked for again. */
export function NotLoaded({ failed, onRetry }: NotLoadedProps) {
  const styles = useLazyPartStyles();
  const wording = useWording();
  return (
    <div className={styles.part}>
      <Text role="status">{wording.text(failed ? 'partNotLoaded' : 'partLoading')}</Text>
      {failed && (
        <Button size="small" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
          {wording.text('retry')}
        </Button>
      )}
    </div>
  );
}
