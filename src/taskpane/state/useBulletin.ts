import { useState } from 'react';
import type { BulletinSession } from '../../application/bulletinSession';
import type { Bulletin } from '../../application/bulletinTexts';
import type { BulletinComposition, BulletinOutcome } from '../../application/gradingSession';
import type { WriteReport } from '../../application/ports';
import type { Problem } from '../../domain/problem';
import type { Choices, Replacements, Restored } from './paneState';
import type { PaneWriter } from './usePane';

/** The month and the tables a bulletin is made of. */
export type BulletinChoice = Pick<Choices, 'period' | 'excludedTables'>;

/** A bulletin on screen. */
export interface ComposedBulletin {
  readonly choice: BulletinChoice;
  readonly bulletin: Bulletin;
  readonly problems: readonly Problem[];
  /** What writing it as a sheet changed; null while it is on no sheet. */
  readonly written: WriteReport | null;
}

/** What is being done with a bulletin, or why it was not done. */
export type BulletinTask =
  | { readonly kind: 'idle' }
  | { readonly kind: 'composing' }
  | { readonly kind: 'writing' }
  /** Cells that a person typed on our sheet would be replaced. */
  | {
      readonly kind: 'asking';
      readonly choice: BulletinChoice;
      readonly replacements: Replacements;
      readonly total: number;
      /** What the person had agreed to before other cells turned up; null when asked for the first time. */
      readonly agreed: Replacements | null;
    }
  | {
      readonly kind: 'stopped';
      readonly doing: 'composing' | 'writing';
      readonly outcome: Exclude<
        BulletinComposition | BulletinOutcome,
        { kind: 'composed' | 'written' | 'confirm' }
      >;
    };

const IDLE: BulletinTask = { kind: 'idle' };

/** Composes the bulletin, and writes it as a sheet; the pane then looks at the workbook again. */
export interface BulletinControl {
  readonly composed: ComposedBulletin | null;
  readonly task: BulletinTask;
  readonly compose: (choice: BulletinChoice) => void;
  readonly write: (choice: BulletinChoice) => void;
  /** The same, now with leave to replace what was shown. */
  readonly replace: () => void;
  /** Leaves what would be replaced as it is, and nothing is written. */
  readonly cancel: () => void;
}

/** `restored`: what was just taken back on screen; null when nothing was. */
export function useBulletin(
  session: BulletinSession,
  { begin, wroteElsewhere, refresh }: PaneWriter,
  restored: Restored | null,
): BulletinControl {
  const [composed, setComposed] = useState<ComposedBulletin | null>(null);
  const [task, setTask] = useState<BulletinTask>(IDLE);
  const [lastRestored, setLastRestored] = useState(restored);
  // The sheet may be what has just been taken back.
  if (restored !== lastRestored) {
    setLastRestored(restored);
    if (restored && composed) setComposed({ ...composed, written: null });
  }
  const compose = (choice: BulletinChoice) =>
    begin(async () => {
      setTask({ kind: 'composing' });
      const outcome = await session.composeBulletin(choice);
      if (outcome.kind === 'composed') {
        const { bulletin, problems } = outcome;
        setComposed({ choice, bulletin, problems, written: null });
        setTask(IDLE);
      } else {
        // What was composed before may be what is no longer right.
        setComposed(null);
        setTask({ kind: 'stopped', doing: 'composing', outcome });
      }
    });
  const write = (choice: BulletinChoice, agreed: Replacements | null) =>
    begin(async () => {
      setTask({ kind: 'writing' });
      const outcome = await session.writeBulletin({ ...choice, agreed: agreed ?? 'none' });
      if (outcome.kind === 'confirm') {
        const { replacements, total } = outcome;
        setTask({ kind: 'asking', choice, replacements, total, agreed });
        return;
      }
      if (outcome.kind === 'written') {
        const { bulletin, problems, written } = outcome;
        setComposed({ choice, bulletin, problems, written });
        setTask(IDLE);
        if (written.cells > 0) wroteElsewhere();
        return;
      }
      setTask({ kind: 'stopped', doing: 'writing', outcome });
      // A run that broke off may have written something, which can be taken back.
      if (outcome.kind === 'failed' && outcome.failure.effect === 'mayBeWritten') refresh();
    });
  return {
    composed,
    task,
    compose,
    write: (choice) => write(choice, null),
    replace: () => {
      if (task.kind === 'asking') write(task.choice, task.replacements);
    },
    cancel: () => setTask(IDLE),
  };
}
