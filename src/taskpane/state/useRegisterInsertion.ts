import { useState } from 'react';
import type { RegisterInsertion } from '../../application/gradingOutcome';
import type { RegisterSession } from '../../application/registerSession';
import type { RegisterKind } from '../../application/workbookTypes';
import type { Choices } from './paneState';
import type { PaneWriter } from './usePane';

/** How far adding a register has come. */
export type Adding =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'running'; readonly register: RegisterKind }
  | {
      readonly kind: 'ended';
      readonly register: RegisterKind;
      readonly outcome: RegisterInsertion;
    };

/** Adds a register for the chosen month and tables; the pane then looks at the workbook again. */
export function useRegisterInsertion(
  session: RegisterSession,
  { period, excludedTables }: Pick<Choices, 'period' | 'excludedTables'>,
  { begin, wroteElsewhere, refresh }: PaneWriter,
): { readonly adding: Adding; readonly add: (register: RegisterKind) => void } {
  const [adding, setAdding] = useState<Adding>({ kind: 'notAsked' });
  const add = (register: RegisterKind) =>
    begin(async () => {
      setAdding({ kind: 'running', register });
      const outcome = await session.insertRegister(register, { period, excludedTables });
      setAdding({ kind: 'ended', register, outcome });
      if (outcome.kind === 'inserted') wroteElsewhere();
      if (outcome.kind === 'present') refresh();
    });
  return { adding, add };
}
