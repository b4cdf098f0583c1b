import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { differencesIn, type Difference } from '../../src/report/differences';
import { findOutputSheets } from '../../src/report/outputSheets';
import { planDifferences } from '../../src/report/planDifferences';
import { stampLine } from '../../src/report/stamp';
import { rulesStamp } from '../../src/rules/rulesStamp';
import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { FIRST_TIME, LATER, VERSION } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf, type TestCell } from './gridSnapshot';
import { gradedMonth, NOVEMBER, OCTOBER, planMonth, shownSheets, tablesIn } from './monthsWorkbook';

const HEADER = [
  '部门名称',
  '应办理数',
  '办理数',
  '办结率',
  '按期办理数',
  '按期办结率',
  '返工数',
  '返工率',
  '回访数',
  '回访不满意数',
  '群众不满意率',
  '综合指标值',
  '等级评价',
];
const NAME = '11月热线';
/** Rates 97.70 %, 97.00 %, 3.46 %, 5.00 %; index 97.0 (96.97…), grade A. */
const COUNTS: readonly TestCell[] = [868, 848, 842, 30, 200, 10];

/** One unit's row: counts with these results between and behind them. */
function row(unit: string, results: readonly TestCell[]): TestCell[] {
  const [due = null, handled = null, onTime = null, rework = null, asked = null, bad = null] =
    COUNTS;
  const [completion = null, timely = null, returned = null, unhappy = null, ...rest] = results;
  return [
    unit, due, handled, completion, onTime, timely, rework, returned, asked, bad, unhappy, ...rest,
  ]; // prettier-ignore
}

function month(
  results: readonly (readonly TestCell[])[],
  name = NAME,
  title = '2023年11月热线',
): Snapshot {
  const rows = results.map((own, at) => row(`单位${at + 1}`, own));
  return workbookOf([sheetOf(name, [[title], HEADER, ...rows])]);
}

const found = (snapshot: Snapshot) => differencesIn(planMonth(snapshot, NOVEMBER).replacements);
const told = (differences: readonly Difference[]) =>
  differences.map(({ unit, label, typed, computed }) => [
    unit,
    label,
    typed.kind === 'blank' ? null : typed.value,
    computed.kind === 'blank' ? null : computed.value,
  ]);

const NOTHING: readonly TestCell[] = [null, null, null, null, null, null];
const COMPUTED = gradedMonth(month([NOTHING]), NOVEMBER);
const [, , FIGURES = []] = shownRows(sheetNamed(COMPUTED, NAME));
const EXACT = [3, 5, 7, 10, 11, 12].map((column) => FIGURES[column] as TestCell);
const INDEX = Number(FIGURES[11]);
const GRADE = String(FIGURES[12]);

describe('results that were typed by hand', () => {
  it('are no difference when they say the same at the decimals shown, though they are replaced', () => {
    const rounded = month([[0.977, 0.97, 0.0346, 0.05, INDEX, ' a ']]);
    const { replacements } = planMonth(rounded, NOVEMBER);
    expect(replacements.map(({ label }) => label)).toEqual([
      '办结率',
      '按期办结率',
      '返工率',
      '等级评价',
    ]);
    expect(replacements.map(({ differs }) => differs)).toEqual([false, false, false, false]);
    expect(found(rounded)).toEqual([]);
  });

  it.each([
    ['bare percentages', [97.7, 97, 3.46, 5, INDEX, GRADE]],
    ['texts', ['97.70%', '97.00 %', '3.46%', '５.００%', String(INDEX), 'Ａ']],
    ['texts without the sign', ['97.7', '97', '3.46', '5', String(INDEX), 'A']],
    ['formulas', [{ formula: '=ROUND(C3/B3,4)', value: 0.977 }, 0.97, 0.0346, 0.05, INDEX, GRADE]],
  ])('are no difference when written as %s', (_, results) => {
    expect(told(found(month([results as TestCell[]])))).toEqual([]);
  });

  it('are listed with both values when they say something else, row by row', () => {
    const wrong = month([
      [0.9771, 0.97, 0.0346, 0.05, 97.5, 'B'],
      [0.977, 0.9, 0.0346, 0.05, INDEX, 'A'],
    ]);
    expect(told(found(wrong))).toEqual([
      ['单位1', '办结率', 0.9771, EXACT[0]],
      ['单位1', '综合指标值', 97.5, INDEX],
      ['单位1', '等级评价', 'B', 'A'],
      ['单位2', '按期办结率', 0.9, EXACT[1]],
    ]);
  });

  it('have their scale decided for the column, not for the cell', () => {
    const one = [97.7, 97, 1, 5, INDEX, 'A'];
    const rest = [97.7, 97, 3.46, 5, INDEX, 'A'];
    expect(told(found(month([rest, one, rest])))).toEqual([['单位2', '返工率', 1, EXACT[2]]]);
    expect(told(found(month([[0.977, 97.7, 0.0346, 0.05, INDEX, 'A']])))).toEqual([
      ['单位1', '按期办结率', 97.7, EXACT[1]],
    ]);
  });

  it('are listed with their formula', () => {
    const formula = { formula: '=D3*100', value: 93.1 };
    const [difference] = found(month([[0.977, 0.97, 0.0346, 0.05, formula, 'A']]));
    expect(difference).toEqual({
      sheetId: `id-${NAME}`,
      sheetName: NAME,
      row: 2,
      column: 11,
      unit: '单位1',
      channel: 'hotline',
      label: '综合指标值',
      typed: { kind: 'number', value: 93.1 },
      formula: '=D3*100',
      computed: { kind: 'number', value: INDEX },
    });
  });

  it('are not our own results of an earlier run, also after counts changed', () => {
    expect(found(typeInto(COMPUTED, NAME, 2, 2, 800))).toEqual([]);
    expect(told(found(typeInto(COMPUTED, NAME, 2, 11, 90)))).toEqual([
      ['单位1', '综合指标值', 90, INDEX],
    ]);
  });

  it('are not cells of our own sheets', () => {
    const edited = typeInto(typeInto(COMPUTED, '热线排名', 3, 1, '改过'), NAME, 2, 2, 800);
    expect(planMonth(edited, NOVEMBER).replacements).not.toEqual([]);
    expect(found(edited)).toEqual([]);
  });
});

describe('the list of differences as a sheet', () => {
  const risky = { formula: '=1+1', value: 2 };
  const typed = month([
    [0.9771, 97.7, 0.0346, 0.05, risky, '=A'],
    [0.977, 97, 0.0346, 0.05, INDEX, 'A'],
  ]);
  const differences = found(typed);
  const input = (snapshot: Snapshot, madeAt = FIRST_TIME) => ({
    snapshot,
    differences,
    period: NOVEMBER,
    tables: tablesIn(snapshot),
    otherTables: [],
    rules: YUEYANG_2023,
    madeAt,
    version: VERSION,
  });
  const plan = planDifferences(input(typed));
  const exported = applyPlan(typed, plan);

  it('has a line for each, cell, unit, both values and the formula as text', () => {
    expect(shownRows(sheetNamed(exported, '结果差异'))).toEqual([
      ['2023年11月结果差异', ...Array.from({ length: 7 }, () => null)],
      [
        stampLine({
          period: NOVEMBER,
          ruleSet: rulesStamp(YUEYANG_2023),
          madeAt: FIRST_TIME,
          version: VERSION,
        }),
        ...Array.from({ length: 7 }, () => null),
      ],
      ['工作表', '单元格', '部门名称', '渠道', '项目', '原值', '公式', '计算值'],
      [NAME, 'D3', '单位1', '热线', '办结率', 0.9771, null, EXACT[0]],
      [NAME, 'F3', '单位1', '热线', '按期办结率', 97.7, null, EXACT[1]],
      [NAME, 'L3', '单位1', '热线', '综合指标值', 2, '=1+1', INDEX],
      [NAME, 'M3', '单位1', '热线', '等级评价', '=A', null, GRADE],
    ]);
  });

  it('writes no formula and touches nothing but its own sheet', () => {
    expect(plan.sheets).toHaveLength(1);
    const values = plan.sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.values.flat()),
    );
    expect(values).toContainEqual({ kind: 'text', value: '=1+1' });
    expect(values).toContainEqual({ kind: 'text', value: '=A' });
    expect(sheetNamed(exported, NAME)).toEqual(sheetNamed(typed, NAME));
    expect(findOutputSheets(exported)).toMatchObject([
      { sheetName: '结果差异', marker: 'HotlineGrading.differences', period: NOVEMBER },
    ]);
  });

  it('shows rates as percentages where they were typed as fractions, all figures to the right', () => {
    const formats = plan.sheets[0]?.formats ?? [];
    const at = (column: number) =>
      formats.filter(
        ({ area }) => area.column === column && area.row > 2 && area.columnCount === 1,
      );
    expect(at(5).flatMap(({ numberFormat }) => numberFormat ?? [])).toEqual(['0.00%', 'General']);
    expect(at(7).flatMap(({ numberFormat }) => numberFormat ?? [])).toEqual([
      '0.00%',
      '0.0',
      'General',
    ]);
    for (const column of [5, 7]) {
      expect(at(column)).toContainEqual(expect.objectContaining({ horizontalAlignment: 'Right' }));
    }
  });

  it('can be written after the results were replaced, from what the run tells', () => {
    const run = planMonth(typed, NOVEMBER);
    const replaced = applyPlan(typed, run);
    const later = applyPlan(replaced, planDifferences({ ...input(replaced), differences: differencesIn(run.replacements) })); // prettier-ignore
    expect(shownSheets(later, ['结果差异'])).toEqual(shownSheets(exported, ['结果差异']));
    expect(planMonth(later, NOVEMBER)).toMatchObject({ sheets: [], settings: {} });
  });

  it('is renewed in place, has nothing to write when it says all of it, and asks for nothing', () => {
    expect(planDifferences(input(exported, LATER))).toMatchObject({ sheets: [], settings: {} });
    const fewer = { ...input(exported, LATER), differences: differences.slice(0, 1) };
    const renewed = planDifferences(fewer);
    expect(renewed.replacements).toEqual([]);
    const rows = shownRows(sheetNamed(applyPlan(exported, renewed), '结果差异'));
    expect(rows).toHaveLength(4);
  });

  it('is no sheet when there are none', () => {
    expect(planDifferences({ ...input(typed), differences: [] })).toEqual({
      sheets: [],
      settings: {},
      replacements: [],
      problems: [],
    });
  });

  it('is kept apart from the list of another month that the workbook has', () => {
    const october = month([NOTHING], '10月热线', '2023年10月热线').sheets;
    const both = { ...exported, sheets: [...exported.sheets, ...october] };
    const all = tablesIn(both);
    const own = (period: typeof NOVEMBER) =>
      all.filter(({ periodHint }) => periodHint?.month === period.month);
    const next = applyPlan(
      both,
      planDifferences({
        ...input(both),
        differences: differences.slice(0, 1),
        period: OCTOBER,
        tables: own(OCTOBER),
        otherTables: own(NOVEMBER),
      }),
    );
    expect(shownSheets(next, ['结果差异'])).toEqual(shownSheets(exported, ['结果差异']));
    expect(shownAt(sheetNamed(next, '结果差异 2023-10'), 0, 0)).toBe('2023年10月结果差异');
  });
});
