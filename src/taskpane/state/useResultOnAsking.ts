import { useEffect, useEffectEvent, useRef } from 'react';
import type { GradingResult, GradingSession } from '../../application/gradingSession';
import type { Choices } from './paneState';

/**
 * Looks once for results that stand in the workbook already, when the person asked for the list of
 * them; nothing is written.
 * @param choices what to look for; null while the list is not asked for, or nothing is known yet
 * @param tell called with the result when there is one
 */
export function useResultOnAsking(
  session: Pick<GradingSession, 'standingResult'>,
  choices: Choices | null,
  tell: (result: GradingResult) => void,
  reportBug: (bug: unknown) => void,
): void {
  const hasLooked = useRef(false);
  const found = useEffectEvent(tell);
  useEffect(() => {
    if (choices === null || choices.period === null || hasLooked.current) return;
    hasLooked.current = true;
    const { period, excludedTables } = choices;
    session.standingResult({ period, excludedTables }).then((result) => {
      if (result) found(result);
    }, reportBug);
  }, [session, choices, reportBug]);
}
