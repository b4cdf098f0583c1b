import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import { sumOfPoints } from '../domain/ledger/points';
import type { Language } from './language';
import { textTable } from './textTable';

/** Words of the printed ledger. */
const WORDS = {
  zh: { deductions: '扣分', byGrade: '考评扣分', incidents: '其他扣分', bonuses: '加分' },
  en: {
    deductions: 'Deductions',
    byGrade: 'grade penalties',
    incidents: 'incidents',
    bonuses: 'Bonuses',
  },
} as const;

/** A month's ledger as lines of text for a terminal: how many lines and how many points of each sort. */
export function ledgerLines({ deductions, bonuses }: MonthLedger, language: Language): string[] {
  const words = WORDS[language];
  const of = (source: LedgerLine['source']) => deductions.filter((line) => line.source === source);
  const rows = [
    row(words.deductions, deductions),
    row(`  ${words.byGrade}`, of('grade')),
    row(`  ${words.incidents}`, of('entry')),
    row(words.bonuses, bonuses),
  ];
  return textTable(rows, ['left', 'right', 'right']);
}

function row(label: string, lines: readonly LedgerLine[]): string[] {
  const points = sumOfPoints(lines.map((line) => line.points));
  const signed = points > 0 ? `+${points}` : String(points).replace('-', '−');
  return [label, String(lines.length), signed];
}
