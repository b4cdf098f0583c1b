import { useCallback, useEffect, useMemo, useState } from 'react';
import type { HostFailure } from '../../application/hostFailure';
import type { Inspection } from '../../application/inspection';
import type { Result } from '../../application/result';
import type { TrialBasis } from '../../application/trial';
import type { TrialOptions, TrialSession } from '../../application/trialSession';
import type { Choices } from './paneState';

/** What rules are tried on, as far as it has been read. */
export interface TrialReading {
  /** What was read last; it stays while it is read again. Null before the first time. */
  readonly read: Result<TrialBasis, HostFailure> | null;
  readonly reading: boolean;
  /** Reads the month again. */
  readonly readAgain: () => void;
}

interface Request extends TrialOptions {
  /** The look at the workbook that it belongs to: after another one, it is read again. */
  readonly inspection: Inspection;
}

/**
 * Reads what rules are tried on: at once, and again whenever the choices or the workbook change; never
 * while `busy`, when something is being written.
 */
export function useTrialBasis(
  session: Pick<TrialSession, 'trialBasis'>,
  { period, excludedTables, inspection }: Choices,
  busy: boolean,
  reportBug: (bug: unknown) => void,
): TrialReading {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly to: Request;
    readonly read: TrialReading['read'];
  } | null>(null);
  const request = useMemo<Request>(
    () => ({ period, excludedTables, inspection, turn }),
    [period, excludedTables, inspection, turn],
  );
  const isAnswered = answer?.to === request;
  useEffect(() => {
    if (busy || isAnswered) return;
    let overtaken = false;
    session
      .trialBasis({ period: request.period, excludedTables: request.excludedTables })
      .then((read) => {
        if (!overtaken) setAnswer({ to: request, read });
      }, reportBug);
    return () => {
      overtaken = true;
    };
  }, [session, request, busy, isAnswered, reportBug]);
  const readAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { read: answer?.read ?? null, reading: !isAnswered, readAgain };
}
