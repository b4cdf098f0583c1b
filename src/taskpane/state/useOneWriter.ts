import { useCallback, useRef, useState } from 'react';

/** Lets one thing at a time write to the workbook. */
export interface OneWriter {
  /** Whether something is being written. */
  readonly writing: boolean;
  /** Begins a task that writes; while another one is at it, nothing happens. */
  readonly begin: (task: () => Promise<void>) => void;
}

/** A rejected task, which is always a bug of ours, goes to `reportBug`. */
export function useOneWriter(reportBug: (bug: unknown) => void): OneWriter {
  const [writing, setWriting] = useState(false);
  // Two clicks may come before the pane is drawn anew.
  const isTaken = useRef(false);
  const begin = useCallback<OneWriter['begin']>(
    (task) => {
      if (isTaken.current) return;
      isTaken.current = true;
      setWriting(true);
      const end = () => {
        isTaken.current = false;
        setWriting(false);
      };
      task().then(end, (bug: unknown) => {
        end();
        reportBug(bug);
      });
    },
    [reportBug],
  );
  return { writing, begin };
}
