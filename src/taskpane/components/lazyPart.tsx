import { Button, Text } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { useEffect, useState, type ComponentType } from 'react';
import { useWording } from '../wordingContext';
import { useLazyPartStyles } from './lazyPart.styles';

type Loading<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly Part: ComponentType<P> };

/**
 * A part of the pane whose script is fetched when it is first shown, so that the pane opens without it.
 * `load` imports it: `() => import('./trialPart').then(({ TrialPart }) => TrialPart)`. A script that
 * does not come (the network, or a newer version on the server) can be asked for again.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>) {
  let known: Loading<P> = { kind: 'loading' };
  return function LazyPart(props: P) {
    const [state, setState] = useState(known);
    const { kind } = state;
    useEffect(() => {
      if (kind !== 'loading') return;
      let gone = false;
      const settle = (settled: Loading<P>) => {
        if (!gone) setState(settled);
      };
      load().then(
        (Part) => {
          known = { kind: 'loaded', Part };
          settle(known);
        },
        () => settle({ kind: 'failed' }),
      );
      return () => {
        gone = true;
      };
    }, [kind]);
    if (kind === 'loaded') return <state.Part {...props} />;
    return <NotLoaded failed={kind === 'failed'} onRetry={() => setState({ kind: 'loading' })} />;
  };
}

function NotLoaded({
  failed,
  onRetry,
}: {
  readonly failed: boolean;
  readonly onRetry: () => void;
}) {
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
