import type { ProblemCode } from '../../src/domain/problem';
import type { CountName } from '../../src/domain/ruleSet';
import type { SnapshotCell } from '../../src/tables/snapshot';
import { pick, rarely, type Choices } from './choices';
import type { Figures } from './figures';
import { BLANK, byFormula, errorCell, numberCell, textCell } from './sheetCanvas';
import type { TableLine } from './tableLines';

/** What is wrong with a unit's row on purpose. */
export type UnitFlaw =
  | 'unusableCount'
  | 'impossibleCount'
  | 'emptyCount'
  | 'duplicate'
  | 'nameless'
  | 'wordsForRate'
  | 'otherRate';

const UNIT_FLAWS = [
  ...(['unusableCount', 'unusableCount', 'impossibleCount', 'emptyCount', 'duplicate'] as const),
  ...(['nameless', 'wordsForRate', 'otherRate'] as const),
] as const;

/** The lines with something wrong in some of the units' rows; now and then a unit stands twice. */
export function withFlaws(choices: Choices, lines: readonly TableLine[]): TableLine[] {
  // Some tables have nothing but wrong totals.
  const isFlawed = !rarely(choices, 4);
  return lines.flatMap((line): TableLine[] => {
    if (line.kind !== 'unit' || !isFlawed || !rarely(choices, 6)) return [line];
    const flaw = pick<UnitFlaw>(choices, UNIT_FLAWS);
    const flawed: TableLine = { ...line, flaw };
    return flaw === 'duplicate' ? [flawed, { ...flawed, isFirstOfGroup: false }] : [flawed];
  });
}

/** A cell nobody can take for a count, and what has to be said of it. */
export function unusableCount(choices: Choices): {
  readonly cell: SnapshotCell;
  readonly code: ProblemCode;
} {
  return pick(choices, [
    { cell: errorCell('#REF!'), code: 'countIsError' },
    { cell: byFormula(errorCell('#DIV/0!'), '=1/0'), code: 'countIsError' },
    { cell: numberCell(-3), code: 'countNegative' },
    { cell: textCell('-12'), code: 'countNegative' },
    { cell: numberCell(2.5), code: 'countFractional' },
    { cell: textCell('12.5'), code: 'countFractional' },
    { cell: textCell('约三件'), code: 'countNotANumber' },
    { cell: textCell('12件(含回退)'), code: 'countNotANumber' },
    { cell: textCell('1,23'), code: 'countNotANumber' },
    { cell: textCell('98%'), code: 'countNotANumber' },
    { cell: textCell('12/15'), code: 'countNotANumber' },
    { cell: numberCell(0.98, '0.00%'), code: 'countNotANumber' },
    { cell: numberCell(45_231, 'yyyy/m/d'), code: 'countNotANumber' },
    { cell: byFormula(BLANK, '=B1'), code: 'countWithoutResult' },
    {
      cell: { content: { kind: 'boolean', value: true }, formula: null, numberFormat: 'General' },
      code: 'countNotANumber',
    },
  ]);
}

/** Figures that cannot be, of the counts a table states; null when its counts allow none. */
export function impossibleFigures(
  choices: Choices,
  own: Figures,
  counts: readonly CountName[],
): Figures | null {
  const bounds = [
    ['handled', 'due'],
    ['onTime', 'handled'],
    ['rework', 'due'],
    ['dissatisfied', 'followedUp'],
    ['satisfied', 'due'],
  ] as const;
  const stated = bounds.filter(([part, whole]) => counts.includes(part) && counts.includes(whole));
  const [first, ...others] = stated;
  if (!first || own.due === 0) return null;
  const [part, whole] = pick(choices, [first, ...others]);
  return { ...own, [part]: (own[whole] ?? 0) + 1 + choices.below(9) };
}
