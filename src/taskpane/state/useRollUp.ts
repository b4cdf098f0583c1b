import { useRef, useState } from 'react';
import type { WorkAmount } from '../../application/callControl';
import type { GradingPhase } from '../../application/gradingPhase';
import type { RollUpOptions, RollUpOutcome } from '../../application/rollUpOutcome';
import type { RollUpSession } from '../../application/rollUpSession';
import type { Replacements, Restored } from './paneState';
import type { PaneWriter } from './usePane';

/** Which months are rolled up, and how. */
export type RollUpChoice = Pick<RollUpOptions, 'span' | 'method' | 'excludedTables'>;

/** How far rolling up has come. */
export type RollingUp =
  | { readonly kind: 'notAsked' }
  | {
      readonly kind: 'running';
      readonly choice: RollUpChoice;
      readonly phase: GradingPhase;
      /** How much of the phase is done; null while that is not known. */
      readonly amount: WorkAmount | null;
    }
  /** Cells that a person typed on our sheets would be replaced. */
  | {
      readonly kind: 'asking';
      readonly choice: RollUpChoice;
      readonly replacements: Replacements;
      readonly total: number;
      /** What the person had agreed to before other cells turned up; null when asked for the first time. */
      readonly agreed: Replacements | null;
    }
  | {
      readonly kind: 'ended';
      readonly choice: RollUpChoice;
      readonly outcome: Exclude<RollUpOutcome, { kind: 'confirm' }>;
      readonly at: Date;
    };

const NOT_ASKED: RollingUp = { kind: 'notAsked' };

/** Rolls months up; the pane then looks at the workbook again. */
export interface RollUpControl {
  readonly rollingUp: RollingUp;
  readonly start: (choice: RollUpChoice) => void;
  /** The same, now with leave to replace what was shown. */
  readonly replace: () => void;
  /** Leaves what would be replaced as it is, and nothing is written. */
  readonly cancel: () => void;
  /** Breaks off the one that is running; the workbook is then as before. */
  readonly breakOff: () => void;
}

/** `restored`: what was just taken back on screen; null when nothing was. */
export function useRollUp(
  session: RollUpSession,
  { begin, wroteElsewhere, refresh }: PaneWriter,
  restored: Restored | null,
  now: () => Date,
): RollUpControl {
  const [rollingUp, setRollingUp] = useState<RollingUp>(NOT_ASKED);
  const [lastRestored, setLastRestored] = useState(restored);
  // What was rolled up before may be what has just been taken back.
  if (restored !== lastRestored) {
    setLastRestored(restored);
    if (restored) setRollingUp(NOT_ASKED);
  }
  const running = useRef<AbortController | null>(null);
  const run = (choice: RollUpChoice, agreed: Replacements | null) =>
    begin(async () => {
      setRollingUp({ kind: 'running', choice, phase: 'reading', amount: null });
      const { signal } = (running.current = new AbortController());
      const options = { ...choice, agreed: agreed ?? ('none' as const), signal };
      const outcome = await session.rollUp(options, (phase, amount) =>
        setRollingUp({ kind: 'running', choice, phase, amount: amount ?? null }),
      );
      if (outcome.kind === 'confirm') {
        const { replacements, total } = outcome;
        setRollingUp({ kind: 'asking', choice, replacements, total, agreed });
        return;
      }
      setRollingUp({ kind: 'ended', choice, outcome, at: now() });
      if (outcome.kind === 'graded' && outcome.result.written.cells > 0) wroteElsewhere();
      // A run that broke off may have written something, which can be taken back.
      if (outcome.kind === 'failed' && outcome.failure.effect === 'mayBeWritten') refresh();
    });
  return {
    rollingUp,
    start: (choice) => run(choice, null),
    replace: () => {
      if (rollingUp.kind === 'asking') run(rollingUp.choice, rollingUp.replacements);
    },
    cancel: () => setRollingUp(NOT_ASKED),
    breakOff: () => running.current?.abort(),
  };
}
