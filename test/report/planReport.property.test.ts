import fc from 'fast-check';
import type { PlannedBlock, SheetPlan } from '../../src/report/writePlan';
import {
  cellAt,
  endColumn,
  endRow,
  type SheetSnapshot,
  type Snapshot,
} from '../../src/tables/snapshot';
import { applyPlan } from '../support/applyPlan';
import { LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf, type TestCell } from './gridSnapshot';

const RESULTS = {
  热线: ['办结率', '按期办结率', '返工率', '群众不满意率', '综合指标值', '等级评价'],
  信箱: ['办结率', '按期办结率', '返工率', '群众满意率', '综合指标值', '等级评价'],
} as const;
const COUNTS = {
  热线: ['应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'],
  信箱: ['应办理数', '办理数', '按期办理数', '返工数', '回访满意数'],
} as const;

const RUNS = { seed: 202311 };

type Channel = keyof typeof RESULTS;

/** A unit's row: mostly possible counts, sometimes impossible or missing ones. */
const unitCounts = fc
  .tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
    fc.integer({ min: 0, max: 19 }),
  )
  .map(([due, [a = 0, b = 0, c = 0, d = 0], oddity]): (number | null)[] => {
    const handled = Math.round(due * a ** 0.2);
    const counts = [due, handled, Math.round(handled * b ** 0.2), Math.round(due * c ** 4)];
    if (oddity === 0) return [due, due + 1, due, 0, due, 0];
    if (oddity === 1) return [due, null, due, 0, due, 0];
    return [...counts, due, Math.round(due * d ** 2)];
  });

const typedCell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('A', 'C', 'E', '无工单', '100%', '/', '=危险'),
  fc.constantFrom(0, 0.5, 1, 98.2, 100),
  fc.constant({ formula: '=1/2', value: 0.5 }),
);

interface BlockSpec {
  readonly group: string;
  readonly resultColumns: readonly string[];
  readonly units: readonly (readonly (number | null)[])[];
  readonly typed: readonly (readonly TestCell[])[];
}

function blocks(channel: Channel): fc.Arbitrary<BlockSpec[]> {
  const block = fc.record({
    group: fc.constantFrom('县（市）区', '行政事业单位', '公共服务企业', '其他'),
    resultColumns: fc.subarray([...RESULTS[channel]]),
    units: fc.array(unitCounts, { maxLength: 6 }),
    typed: fc.array(fc.array(typedCell, { maxLength: 6 }), { maxLength: 6 }),
  });
  return fc.array(block, { maxLength: 3 });
}

function rowsOf(
  channel: Channel,
  specs: readonly BlockSpec[],
  noteAt: number | null,
): TestCell[][] {
  let unit = 0;
  return [
    [`2023年11月${channel}办理情况`],
    ...specs.flatMap(({ group, resultColumns, units, typed }) => {
      const header = ['部门名称', ...COUNTS[channel], ...resultColumns];
      return [
        [group],
        header,
        ...units.map((counts, at) => {
          unit += 1;
          const wanted = COUNTS[channel].length;
          const own = channel === '信箱' ? [...counts.slice(0, 4), counts[5] ?? 0] : counts;
          return [
            `单位${unit}`,
            ...own.slice(0, wanted),
            ...(typed[at] ?? []).slice(0, resultColumns.length),
          ];
        }),
        [],
      ];
    }),
    ...(noteAt === null ? [] : [Array.from({ length: noteAt }, () => null), ['注：某日数据']]),
  ];
}

const workbook: fc.Arbitrary<Snapshot> = fc
  .record({
    hotline: blocks('热线'),
    mailbox: blocks('信箱'),
    noteAt: fc.option(fc.integer({ min: 0, max: 14 })),
    foreign: fc.subarray(['热线排名', '预警单位', '说明']),
  })
  .map(({ hotline, mailbox, noteAt, foreign }) =>
    workbookOf([
      sheetOf('热线', rowsOf('热线', hotline, noteAt)),
      sheetOf('信箱', rowsOf('信箱', mailbox, null)),
      ...foreign.map((name) => sheetOf(name, [['我的'], [1, 2]])),
    ]),
  );

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function areaOf({ row, column, values }: PlannedBlock): Area {
  return {
    top: row,
    left: column,
    bottom: row + values.length,
    right: column + (values[0]?.length ?? 0),
  };
}

function overlap(a: Area, b: Area): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

function isPlanned(plan: SheetPlan | undefined, row: number, column: number): boolean {
  if (!plan) return false;
  const { clear } = plan;
  const cleared =
    clear !== null &&
    row >= clear.row &&
    row < clear.row + clear.rowCount &&
    column >= clear.column &&
    column < clear.column + clear.columnCount;
  return (
    cleared ||
    plan.blocks.some(({ row: top, column: left, values }) => {
      const value = values[row - top]?.[column - left];
      return value !== undefined && value.kind !== 'keep';
    })
  );
}

function expectUntouched(before: SheetSnapshot, after: SheetSnapshot, plan: SheetPlan | undefined) {
  for (let row = 0; row < Math.max(endRow(before), endRow(after)); row += 1) {
    for (let column = 0; column < Math.max(endColumn(before), endColumn(after)); column += 1) {
      if (isPlanned(plan, row, column)) continue;
      const [old, now] = [cellAt(before, row, column), cellAt(after, row, column)];
      expect([now.content, now.formula]).toEqual([old.content, old.formula]);
    }
  }
}

describe('any plan', () => {
  it('has finite numbers only, and blocks that are rectangles and never overlap', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        for (const sheet of planFor(snapshot).sheets) {
          for (const { values } of sheet.blocks) {
            expect(values.length).toBeGreaterThan(0);
            expect(new Set(values.map((row) => row.length)).size).toBe(1);
            for (const value of values.flat()) {
              if (value.kind === 'number') expect(Number.isFinite(value.value)).toBe(true);
              if (value.kind === 'text') expect(value.value).not.toBe('');
            }
          }
          const areas = sheet.blocks.map(areaOf);
          areas.forEach((a, at) => {
            expect(areas.slice(at + 1).filter((b) => overlap(a, b))).toEqual([]);
          });
        }
      }),
      RUNS,
    );
  });

  it('leaves every cell it does not name as it was', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const plan = planFor(snapshot);
        const after = applyPlan(snapshot, plan);
        for (const sheet of snapshot.sheets) {
          const own = plan.sheets.find((entry) => entry.target.sheetId === sheet.id);
          const now = after.sheets.find((entry) => entry.id === sheet.id);
          if (!now) throw new Error('a sheet is gone');
          expectUntouched(sheet, now, own);
        }
      }),
      RUNS,
    );
  });

  it('lists every value a person typed that it replaces, and no other', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const plan = planFor(snapshot);
        const after = applyPlan(snapshot, plan);
        const lost = snapshot.sheets.flatMap((sheet) =>
          sheet.cells.flatMap((line, r) =>
            line.flatMap((cell, c) => {
              const now = after.sheets.find((entry) => entry.id === sheet.id);
              const same =
                now &&
                JSON.stringify(cellAt(now, r, c).content) === JSON.stringify(cell.content) &&
                cellAt(now, r, c).formula === cell.formula;
              return cell.content.kind === 'blank' || same ? [] : [`${sheet.name}:${r}:${c}`];
            }),
          ),
        );
        const listed = plan.replacements.map((r) => `${r.sheetName}:${r.row}:${r.column}`);
        expect(new Set(listed)).toEqual(new Set(lost));
        expect(listed).toHaveLength(lost.length);
      }),
      RUNS,
    );
  });

  it('leaves nothing to do for the next run', () => {
    fc.assert(
      fc.property(workbook, (snapshot) => {
        const after = applyPlan(snapshot, planFor(snapshot));
        const again = planFor(after, LATER);
        expect([again.sheets, again.settings, again.replacements]).toEqual([[], {}, []]);
      }),
      RUNS,
    );
  });

  it('leaves nothing to do either after another count came in and was graded', () => {
    fc.assert(
      fc.property(workbook, fc.integer({ min: 1, max: 99 }), (snapshot, due) => {
        const first = applyPlan(snapshot, planFor(snapshot));
        const changed = typeInto(first, '热线', 3, 1, due);
        const second = applyPlan(changed, planFor(changed, LATER));
        expect(planFor(second, '2024-01-02 08:00').sheets).toEqual([]);
        const listed = planFor(changed, LATER).replacements;
        expect(listed.filter((r) => r.formula === null)).toEqual([]);
      }),
      RUNS,
    );
  });
});
