import type { Draft } from './draft';
import type { DraftFacts } from './draftFacts';
import { draftUnits, type DraftUnits } from './draftUnits';
import { readDraft, type ReadParagraph } from './readDraft';

/** What every check works on. */
export interface CheckContext {
  readonly facts: DraftFacts;
  readonly units: DraftUnits;
  readonly paragraphs: readonly ReadParagraph[];
}

/** Reads the draft once for all checks. */
export function checkContext(draft: Draft, facts: DraftFacts): CheckContext {
  return { facts, units: draftUnits(facts), paragraphs: readDraft(draft, facts) };
}
