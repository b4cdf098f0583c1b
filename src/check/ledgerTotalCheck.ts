import type { LedgerLine } from '../domain/ledger/ledgerLine';
import { sumOfPoints } from '../domain/ledger/points';
import { nameKey } from '../domain/nameKey';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import type { ReadParagraph } from './readDraft';

/** How many lines (or items, or units) of the ledger come to how many points. */
interface Total {
  readonly lines: number;
  readonly points: number;
}

const COUNT = '(?:单位)?(?:共|有|:)*(?<count>\\d+)(?<measure>[项条件次个家])';
const POINTS =
  '(?:单位)?[，,]?(?:合计|共计|共|计)*(?<side>[扣加])(?:分)?(?:共|计)*(?<points>\\d+(?:\\.\\d+)?)分';

/**
 * What the ledger comes to, in all or by kind: `扣分18项，共扣49分`. One of the two numbers must fit, so
 * that it is sure what was counted; then the other must fit, too.
 */
export function checkLedgerTotals({ facts, paragraphs }: CheckContext): ParagraphFinding[] {
  const { ledger } = facts;
  if (!ledger) return [];
  const sides = { 扣: ledger.deductions, 加: ledger.bonuses } as const;
  const kinds = [...ledger.deductions, ...ledger.bonuses].map(({ kind }) => nameKey(kind));
  const labels = [...new Set(['扣分', '加分', ...kinds])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<label>${labels.map(escaped).join('|')})${COUNT}${POINTS}`, 'dgu');
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(pattern)].flatMap((match) => {
      const { label = '', side, measure = '' } = match.groups ?? {};
      const lines = side === '加' ? sides.加 : sides.扣;
      const own = lines.filter(({ kind }) => nameKey(kind) === label);
      const isAll = label === '扣分' || label === '加分';
      if (paragraph.isOtherTime(match.index)) return [];
      return judged(paragraph, match, totalsOf(isAll ? lines : own, measure), label);
    }),
  );
}

/**
 * All that may have been counted: entries and penalties, or either alone; of these, by the measure word,
 * lines, items or units.
 */
function totalsOf(lines: readonly LedgerLine[], measure: string): Total[] {
  const entries = lines.filter(({ source }) => source === 'entry');
  const penalties = lines.filter(({ source }) => source === 'grade');
  return [lines, entries, penalties]
    .filter(({ length }) => length > 0)
    .flatMap((some) => {
      const points = Math.abs(sumOfPoints(some.map((line) => line.points)));
      const items = some.reduce((sum, line) => sum + line.items, 0);
      const units = new Set(some.map(({ unit }) => nameKey(unit))).size;
      const counts = /[个家]/u.test(measure) ? [units] : measure === '项' ? [] : [items];
      return [some.length, ...counts].map((count) => ({ lines: count, points }));
    });
}

function judged(
  paragraph: ReadParagraph,
  { groups, indices }: RegExpMatchArray,
  totals: readonly Total[],
  what: string,
): ParagraphFinding[] {
  const [count, points] = [Number(groups?.count), Number(groups?.points)];
  if (totals.some((total) => total.lines === count && total.points === points)) return [];
  const byPoints = totals.find((total) => total.points === points);
  const byCount = totals.find((total) => total.lines === count);
  const [stated, computed, at] = byPoints
    ? [count, byPoints.lines, indices?.groups?.count]
    : [points, byCount?.points, indices?.groups?.points];
  if (computed === undefined || !at) return [];
  return [
    {
      ...{ code: 'ledgerTotalDiffers', certainty: 'wrong', paragraph, source: null },
      ...{ from: at[0], to: at[1] + 1 },
      ...{ stated: String(stated), computed: String(computed), details: { what } },
    },
  ];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
