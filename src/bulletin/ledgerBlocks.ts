import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import { sumOfPoints } from '../domain/ledger/points';
import type { BulletinBlock } from './bulletinBlock';

/** What a side of the ledger is called. */
const SIDES = { deductions: '扣分', bonuses: '加分' } as const;

/** Deductions and bonuses: what they come to, kind by kind, and whose they are. */
export function ledgerBlocks(ledger: MonthLedger): BulletinBlock[] {
  return (['deductions', 'bonuses'] as const).flatMap((side): BulletinBlock[] => {
    const lines = ledger[side];
    if (lines.length === 0) return [];
    const word = SIDES[side].slice(0, 1);
    const kinds = byKind(lines);
    const parts = kinds.map(
      (kind) => `${kind.name}${kind.lines.length}项，${word}${total(kind.lines)}分`,
    );
    const summary = `${SIDES[side]}${lines.length}项，共${word}${total(lines)}分`;
    return [
      { kind: 'heading', level: 2, text: SIDES[side] },
      paragraph(kinds.length > 1 ? `${summary}。其中${parts.join('；')}。` : `${summary}。`),
      ...kinds.map((kind) => paragraph(`${kind.name}：${unitsText(kind.lines, word)}。`)),
    ];
  });
}

function paragraph(text: string): BulletinBlock {
  return { kind: 'paragraph', text };
}

/** Kinds in the order of their first line. */
function byKind(lines: readonly LedgerLine[]): { name: string; lines: LedgerLine[] }[] {
  const kinds = new Map<string, LedgerLine[]>();
  for (const line of lines) kinds.set(line.kind, [...(kinds.get(line.kind) ?? []), line]);
  return [...kinds].map(([name, own]) => ({ name, lines: own }));
}

function unitsText(lines: readonly LedgerLine[], word: string): string {
  return lines
    .map(({ unit, points, detail }) => {
      const why = detail === '' ? '' : `（${detail}）`;
      return `${unit}${word}${Math.abs(points)}分${why}`;
    })
    .join('；');
}

/** The points without sign: the word says whether they are given or taken. */
function total(lines: readonly LedgerLine[]): number {
  return Math.abs(sumOfPoints(lines.map(({ points }) => points)));
}
