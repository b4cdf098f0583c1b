import type { UnitAssessment } from '../domain/assessment';
import { multiply, whole } from '../domain/rational';
import type { DraftCell } from './draftTables';
import { judgeClaim, type Judgement } from './judgeClaim';
import { statedNumbers, type StatedNumber } from './statedNumber';
import type { ColumnMeaning } from './tableHeader';
import type { UnitClaim } from './unitClaims';

/** Compares what a cell states of a unit with the unit's row; `open` where it states nothing of it. */
export function judgeCell(
  { text }: DraftCell,
  meaning: ColumnMeaning,
  unit: UnitAssessment,
  labels: readonly string[],
): Judgement {
  const [first, ...others] = claimsOf(text, meaning, labels).map((claim) =>
    judgeClaim(claim, unit),
  );
  return others.includes('holds') ? 'holds' : (first ?? 'open');
}

/** The number that is all a text states; null where it is none, or more. */
export function onlyNumber(text: string): StatedNumber | null {
  const [number, ...others] = statedNumbers(text);
  if (!number || others.length > 0 || number.isApproximate) return null;
  return number.from === 0 && number.end === text.length ? number : null;
}

/** What a cell may state: a rate without its sign may be in percent or a fraction. */
function claimsOf(text: string, meaning: ColumnMeaning, labels: readonly string[]): UnitClaim[] {
  const place = { from: 0, to: text.length };
  if (meaning.kind === 'grade') {
    const label = text.replace(/(?:类|级|等级|等次|等|档)$/u, '');
    return labels.includes(label) ? [{ ...place, kind: 'grade', label }] : [];
  }
  const stated = onlyNumber(text);
  if (!stated) return [];
  switch (meaning.kind) {
    case 'count': {
      const readings = [[{ count: meaning.count, sign: 1 }]] as const;
      return [{ ...place, kind: 'count', stated, words: meaning.words, readings }];
    }
    case 'rate': {
      const { rate } = meaning;
      const claim = (number: StatedNumber) =>
        ({ ...place, kind: 'rate', stated: number, rate }) as const;
      return stated.kind === 'percent'
        ? [claim(stated)]
        : [claim(stated), claim(inPercent(stated))];
    }
    case 'index':
      return [{ ...place, kind: 'index', stated }];
    case 'rank': {
      const { numerator, denominator } = stated.value;
      return denominator === 1n ? [{ ...place, kind: 'rank', rank: Number(numerator) }] : [];
    }
    default:
      return [];
  }
}

function inPercent(number: StatedNumber): StatedNumber {
  const hundred = whole(100);
  return {
    ...number,
    value: multiply(number.value, hundred),
    step: multiply(number.step, hundred),
  };
}
