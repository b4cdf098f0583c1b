import type { CountName, RateName } from '../../src/domain/ruleSet';
import type { SnapshotCell } from '../../src/tables/snapshot';
import { between, pick, rarely, type Choices } from './choices';
import { countCell, nothingCell } from './countForms';
import type { Figures } from './figures';
import { rateCell } from './rateForms';
import { BLANK, byFormula, errorCell, numberCell, textCell } from './sheetCanvas';
import type { ColumnContent } from './tableColumns';

type CountColumn = Extract<ColumnContent, { kind: 'count' }>;
type RateColumn = Extract<ColumnContent, { kind: 'rate' }>;

/** How a unit without orders is written. */
export type NoOrders = 'zeros' | 'marks' | 'zeroAndMarks' | 'blanks';

/** A cell and the value it states; null where it states none. */
export interface StatedCell {
  readonly cell: SnapshotCell;
  readonly value: number | null;
}

const PARTS: Readonly<Record<RateName, readonly [part: CountName, whole: CountName]>> = {
  completion: ['handled', 'due'],
  onTime: ['onTime', 'due'],
  rework: ['rework', 'due'],
  dissatisfaction: ['dissatisfied', 'followedUp'],
  satisfaction: ['satisfied', 'due'],
};

/** A count of a unit as its cell states it. */
export function statedCount(
  choices: Choices,
  { name, style }: CountColumn,
  figures: Figures,
  noOrders: NoOrders,
): StatedCell {
  const value = figures[name] ?? 0;
  if (figures.due !== 0 || noOrders === 'zeros') {
    return { cell: countCell(choices, value, style), value };
  }
  if (noOrders === 'blanks') return { cell: BLANK, value: null };
  if (noOrders === 'zeroAndMarks' && name === 'due') return { cell: numberCell(0), value: 0 };
  const cell = nothingCell(choices);
  // A row without any mark could be half a name.
  return { cell: name === 'due' && cell === BLANK ? textCell('/') : cell, value: null };
}

/** A rate that stands in for its counts, as its cell states it. */
export function statedRate(
  choices: Choices,
  { name, form, decimals }: RateColumn,
  figures: Figures,
): StatedCell {
  const [part, whole] = partsOf(name, figures);
  if (whole === 0) {
    return pick(choices, [
      { cell: textCell('/'), value: null },
      { cell: numberCell(0), value: 0 },
      { cell: BLANK, value: null },
      { cell: errorCell('#DIV/0!'), value: null },
    ]);
  }
  const { cell, shown } = rateCell(part, whole, form, decimals, rarely(choices, 3));
  return { cell, value: shown };
}

/** A rate that could be computed, as somebody filled it in before. */
export function printedRate(
  choices: Choices,
  { name, form, decimals, fill }: RateColumn,
  figures: Figures,
): SnapshotCell {
  if (fill === 'empty') return BLANK;
  const [part, whole] = partsOf(name, figures);
  if (whole === 0) {
    if (fill === 'formula') return byFormula(errorCell('#DIV/0!'), '=C2/B2');
    return pick(choices, [BLANK, textCell('/'), textCell('-')]);
  }
  const { cell } = rateCell(part, whole, form, decimals, fill === 'formula');
  return fill === 'formula' ? byFormula(cell, '=ROUND(C2/B2,4)') : cell;
}

/** An index or a grade, as it stands there already. */
export function resultCell(
  choices: Choices,
  { kind, fill }: Extract<ColumnContent, { kind: 'index' | 'grade' }>,
): SnapshotCell {
  if (fill === 'empty') return BLANK;
  const cell =
    kind === 'index'
      ? numberCell(between(choices, 600, 1000) / 10)
      : textCell(pick(choices, ['A', 'B', 'C', '优秀']));
  return fill === 'formula' ? byFormula(cell, '=A1') : cell;
}

/** A cell of a column that is not scored. */
export function otherCell(
  choices: Choices,
  { values }: Extract<ColumnContent, { kind: 'other' }>,
): SnapshotCell {
  if (values === 'nothing') return BLANK;
  if (values === 'numbers') return numberCell(between(choices, 0, 500));
  return textCell(
    pick(choices, [
      '',
      '张三',
      '无',
      '/',
      '7月起撤并',
      '本月无工单。',
      '注：含代管',
      '13800000000',
    ]),
  );
}

/** True where the unit's counts give the rate. */
export function hasRate(name: RateName, figures: Figures): boolean {
  return partsOf(name, figures)[1] > 0;
}

function partsOf(name: RateName, figures: Figures): readonly [number, number] {
  const [part = '', whole = ''] = PARTS[name] ?? [];
  return [figures[part] ?? 0, figures[whole] ?? 0];
}
