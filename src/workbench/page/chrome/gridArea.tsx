import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Notices } from './notices';
import { useSession, useStrings, useWorkbenchState } from './sessionContext';

/** The place of the grid, and what is said over it. */
export function GridArea({ onStarted }: { readonly onStarted: (start: Promise<void>) => void }) {
  const session = useSession();
  const strings = useStrings();
  const { fileName, isOpening } = useWorkbenchState();
  const place = useRef<HTMLDivElement>(null);
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current || place.current === null) return;
    isStarted.current = true;
    onStarted(session.start(place.current));
  }, [session, onStarted]);
  return (
    <main className="grid-area">
      <div className="grid-area__grid" ref={place} />
      {isOpening && (
        <div className={fileName === null ? 'cover cover--whole' : 'cover'}>
          <Spinner label={strings.loadingWorkbook} />
        </div>
      )}
      <Notices />
    </main>
  );
}
