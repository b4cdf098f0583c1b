import { useState } from 'react';
import type { CheckSession, DraftCheckOutcome } from '../../application/gradingSession';
import type { DraftSource } from '../../application/draftCheckOutcome';
import type { Choices } from './paneState';
import type { PaneWriter } from './usePane';

/** The draft chosen: pasted text, a sheet, or a file that was opened. */
export type ChosenDraft =
  | Extract<DraftSource, { kind: 'text' | 'sheet' }>
  | (Extract<DraftSource, { kind: 'paragraphs' }> & { readonly file: string });

/** A draft, and what it is checked against. */
export interface DraftChoice {
  readonly source: ChosenDraft;
  readonly against: Pick<Choices, 'period' | 'excludedTables'>;
}

/** How far checking a draft has come. */
export type Checking =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ended'; readonly choice: DraftChoice; readonly outcome: DraftCheckOutcome };

/** Checks a draft; nothing is written, but nothing may be written meanwhile either. */
export function useDraftCheck(
  session: Pick<CheckSession, 'checkDraft'>,
  { begin }: PaneWriter,
): { readonly checking: Checking; readonly check: (choice: DraftChoice) => void } {
  const [checking, setChecking] = useState<Checking>({ kind: 'notAsked' });
  const check = (choice: DraftChoice) =>
    begin(async () => {
      setChecking({ kind: 'running' });
      const outcome = await session.checkDraft(choice.source, choice.against);
      setChecking({ kind: 'ended', choice, outcome });
    });
  return { checking, check };
}
