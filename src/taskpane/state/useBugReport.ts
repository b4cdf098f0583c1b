import { useCallback, useState } from 'react';

/** Hands a rejected promise, which is always a bug of ours, to the error boundary. */
export function useBugReport(): (bug: unknown) => void {
  const [, fail] = useState<null>(null);
  return useCallback((bug: unknown) => {
    fail(() => {
      throw bug;
    });
  }, []);
}
