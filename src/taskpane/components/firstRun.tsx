import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWording } from '../wordingContext';
import { useFirstRunStyles } from './firstRun.styles';

/** Whether somebody was told once what the pane does; kept for the next time it is opened. */
export interface FirstRunMemory {
  readonly wasTold: () => boolean;
  readonly keep: () => void;
}

/** What the pane does, in three lines; once put away, or once grades were computed, never again. */
export function FirstRun({
  memory,
  computed,
}: {
  readonly memory: FirstRunMemory;
  /** Whether grades were computed: nobody needs to be told any more. */
  readonly computed: boolean;
}) {
  const styles = useFirstRunStyles();
  const wording = useWording();
  const [told, setTold] = useState(() => memory.wasTold());
  useEffect(() => {
    if (computed && !memory.wasTold()) memory.keep();
  }, [computed, memory]);
  // Nobody is told again after the result has gone, as when a run is taken back.
  if (computed && !told) setTold(true);
  if (told || computed) return null;
  const putAway = () => {
    memory.keep();
    setTold(true);
  };
  return (
    <section aria-label={wording.text('firstRun')} className={styles.card}>
      <ol className={styles.lines}>
        <li>{wording.text('firstRunFinds')}</li>
        <li>{wording.text('firstRunComputes')}</li>
        <li>{wording.text('firstRunRestores')}</li>
      </ol>
      <Button className={styles.away} onClick={putAway}>
        {wording.text('firstRunUnderstood')}
      </Button>
    </section>
  );
}
