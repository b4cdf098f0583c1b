import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import type { Snapshot } from '../tables/snapshot';
import { readWorkbook } from './workbookReading';
import { workbookRules, type WorkbookRules } from './workbookRules';

/**
 * The rules a run goes by. Where no month was asked for, the one the workbook hints at decides which
 * rules hold: tables are read once by whatever rules there are to learn it.
 */
export function rulesOfRun(
  snapshot: Snapshot,
  builtIn: RuleSet,
  asked: Period | null,
): WorkbookRules {
  const decided = workbookRules(snapshot, builtIn, asked);
  if (asked || decided.kind === 'faulty') return decided;
  if (decided.place === null && !builtIn.validFrom && !builtIn.validTo) return decided;
  const { periodHint } = readWorkbook(snapshot, decided.rules).recognition;
  return periodHint ? workbookRules(snapshot, builtIn, periodHint) : decided;
}
