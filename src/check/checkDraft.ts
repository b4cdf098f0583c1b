import { checkContext } from './checkContext';
import type { Draft } from './draft';
import type { DraftFacts } from './draftFacts';
import { checkFigures } from './figureCheck';
import type { Finding, FindingCode } from './finding';
import { foundAt, type ParagraphFinding } from './foundAt';
import { checkGradeCounts } from './gradeCountCheck';
import { checkGradeLists } from './gradeListCheck';
import { checkLedger } from './ledgerCheck';
import { checkLedgerTables } from './ledgerTableCheck';
import { checkLedgerTotals } from './ledgerTotalCheck';
import { checkPeriod } from './periodCheck';
import { checkRates } from './rateCheck';
import { checkShares } from './shareCheck';
import { checkSums } from './sumCheck';
import { checkTopLists } from './topListCheck';
import { checkTotals } from './totalCheck';
import { checkUnitNames } from './unitNameCheck';
import { checkUnitRows } from './unitRowCheck';
import { checkUnitTables } from './unitTableCheck';

/** The checks, the surest about a number first: of several findings about one, the first is told. */
const CHECKS = [
  checkTopLists,
  checkUnitTables,
  checkLedgerTables,
  checkUnitRows,
  checkLedger,
  checkLedgerTotals,
  checkFigures,
  checkTotals,
  checkGradeCounts,
  checkGradeLists,
  checkSums,
  checkShares,
  checkRates,
  checkPeriod,
  checkUnitNames,
];

/**
 * Checks what a draft bulletin states against the workbook and against itself. Only what can be
 * attributed surely is judged: a correct draft gives no finding. In the order of the draft.
 */
export function checkDraft(draft: Draft, facts: DraftFacts): readonly Finding[] {
  const context = checkContext(draft, facts);
  const told: ParagraphFinding[] = [];
  for (const finding of CHECKS.flatMap((check) => check(context))) {
    if (!told.some((other) => overlap(other, finding))) told.push(finding);
  }
  return told
    .sort((a, b) => a.paragraph.at - b.paragraph.at || a.from - b.from)
    .map((finding) => foundAt(finding, draft));
}

/** What is said of a list stands beside what is said of one of its numbers or names. */
const OF_LISTS: readonly FindingCode[] = ['topListDiffers', 'topOrderDiffers', 'gradeListDiffers'];

function overlap(a: ParagraphFinding, b: ParagraphFinding): boolean {
  if (OF_LISTS.includes(a.code) !== OF_LISTS.includes(b.code)) return false;
  return a.paragraph.at === b.paragraph.at && a.from < b.to && b.from < a.to;
}
