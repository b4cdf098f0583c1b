import type { FoundMonth, Inspection } from '../../src/application/inspection';
import type { RollUpResult } from '../../src/application/rollUpOutcome';
import { foundTable, goldenInspection, goldenResult } from './goldenResult';

const OCTOBER = { year: 2023, month: 10 };
const NOVEMBER = { year: 2023, month: 11 };

const month = (period: FoundMonth['period'], ...tableIds: string[]): FoundMonth => ({
  period,
  tableIds,
  unitCount: 65,
});

/** A look at a workbook with two months of the fourth quarter, and the third quarter whole. */
export function twoQuarters(given: Partial<Inspection> = {}): Inspection {
  const months = [7, 8, 9].map((each) => month({ year: 2023, month: each }, `month-${each}`));
  return goldenInspection({
    period: NOVEMBER,
    tables: [
      foundTable(),
      ...[7, 8, 9, 10].map((each) =>
        foundTable({ id: `month-${each}`, period: { year: 2023, month: each } }),
      ),
    ],
    months: [...months, month(OCTOBER, 'month-10'), month(NOVEMBER, 'hotline-table')],
    ...given,
  });
}

/** The last quarter, rolled up from two months: the golden month's units, with the same figures twice. */
export function goldenRollUp(given: Partial<RollUpResult> = {}): RollUpResult {
  const { rules, channels, flagged } = goldenResult();
  return {
    span: { kind: 'quarter', year: 2023, part: 4 },
    method: 'pooled',
    months: [OCTOBER, NOVEMBER],
    missing: [{ year: 2023, month: 12 }],
    rules,
    rulesPlace: null,
    channels: channels.map((channel) => ({
      ...channel,
      units: channel.units.map((unit) => {
        const { place, due, index, grade } = unit;
        const figure = { state: 'graded' as const, place, due, index, grade };
        return {
          ...unit,
          months: [OCTOBER, NOVEMBER].map((period) => ({ ...figure, period })),
        };
      }),
    })),
    flagged,
    problems: [
      {
        code: 'monthsMissing',
        severity: 'warning',
        where: null,
        channel: null,
        unit: null,
        details: { span: '2023-Q4', months: '2023-12', found: '2023-10、2023-11' },
      },
    ],
    nameQuestions: [],
    written: { sheets: ['2023年第四季度热线排名', '2023年第四季度信箱排名'], cells: 900 },
    ...given,
  };
}
