import { useEffect, useState } from 'react';
import type { CheckSession, DraftSheet } from '../../application/gradingSession';
import type { HostFailure } from '../../application/hostFailure';
import type { Inspection } from '../../application/inspection';
import type { Result } from '../../application/result';

/**
 * The sheets that may hold a draft: looked for at once, and again after every look at the workbook; never
 * while `busy`, when something is being written. What was found stays meanwhile; null before.
 */
export function useDraftSheets(
  session: Pick<CheckSession, 'draftSheets'>,
  inspection: Inspection,
  busy: boolean,
  reportBug: (bug: unknown) => void,
): Result<readonly DraftSheet[], HostFailure> | null {
  const [found, setFound] = useState<{
    readonly in: Inspection;
    readonly sheets: Result<readonly DraftSheet[], HostFailure>;
  } | null>(null);
  const isLookedFor = found?.in === inspection;
  useEffect(() => {
    if (busy || isLookedFor) return;
    let overtaken = false;
    session.draftSheets().then((sheets) => {
      if (!overtaken) setFound({ in: inspection, sheets });
    }, reportBug);
    return () => {
      overtaken = true;
    };
  }, [session, inspection, busy, isLookedFor, reportBug]);
  return found?.sheets ?? null;
}
