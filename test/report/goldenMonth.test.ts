import type { Snapshot } from '../../src/tables/snapshot';
import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf, type TestCell } from './gridSnapshot';

const START = [
  '部门名称',
  '应办理数',
  '办理数',
  '办结率',
  '按期办理数',
  '按期办结率',
  '返工数',
  '返工率',
];
const END = ['综合指标值', '等级评价'];

/** The printed annexes: a block per group, results empty but for the given rate. */
function annex(
  units: readonly PrintedUnit[],
  answers: readonly [string, string],
  givenRate: string | null,
) {
  const count = answers[0] === '回访满意数' ? 'satisfied' : 'dissatisfied';
  const groups = new Set(units.map((unit) => unit.group));
  return [...groups].flatMap((group): TestCell[][] => [
    [group],
    [...START, ...answers, ...END],
    ...units
      .filter((unit) => unit.group === group)
      .map(({ unit, counts, rates }): TestCell[] => {
        const given = givenRate === null ? null : (rates[givenRate] ?? null);
        const { due = null, handled = null, onTime = null, rework = null } = counts;
        return [unit, due, handled, null, onTime, null, rework, null, counts[count] ?? null, given];
      }),
    [],
  ]);
}

const MONTH: Snapshot = workbookOf([
  sheetOf('热线考评', annex(HOTLINE_UNITS, ['回访不满意数', '群众不满意率'], 'dissatisfaction')),
  sheetOf('信箱考评', annex(MAILBOX_UNITS, ['回访满意数', '群众满意率'], null)),
]);
const PLAN = planFor(MONTH);
const RESULT = applyPlan(MONTH, PLAN);

function percent(value: unknown): number {
  if (typeof value !== 'number') throw new Error(`no rate: ${String(value)}`);
  return Number((value * 100).toFixed(2));
}

describe.each([
  ['热线考评', HOTLINE_UNITS, 'dissatisfaction', 65],
  ['信箱考评', MAILBOX_UNITS, 'satisfaction', 58],
] as const)('the printed results on %s', (sheetName, units, answersRate, total) => {
  const rows = new Map(shownRows(sheetNamed(RESULT, sheetName)).map((row) => [row[0], row]));

  it('stand in every row', () => {
    expect(units).toHaveLength(total);
    for (const { unit, rates, index, grade } of units) {
      const row = rows.get(unit) ?? [];
      expect([
        unit,
        ...[3, 5, 7, 9].map((column) => percent(row[column])),
        row[10],
        row[11],
      ]).toEqual([
        unit,
        ...['completion', 'onTime', 'rework', answersRate].map((name) => percent(rates[name])),
        index,
        grade,
      ]);
    }
  });
});

describe('the ranking sheets of the month', () => {
  const ranked = (sheetName: string) =>
    shownRows(sheetNamed(RESULT, sheetName)).filter((row) => typeof row[0] === 'number');
  const places = (sheetName: string, names: readonly (string | null)[]) =>
    ranked(sheetName)
      .filter((row) => names.includes(String(row[1])))
      .map((row) => [row[0], row[1], row[7]]);

  it('have the printed top places of the counties', () => {
    expect(places('热线排名', ['云溪区', '南湖新区', '岳阳县', '临湘市'])).toEqual([
      [1, '云溪区', 98.2],
      [2, '南湖新区', 97.8],
      [3, '岳阳县', 97.2],
      [3, '临湘市', 97.2],
    ]);
  });

  it('have the city units the bulletin left out, too', () => {
    expect(places('热线排名', ['市教体局', '市人社局', '市邮政管理局'])).toEqual([
      [1, '市教体局', 98.7],
      [2, '市人社局', 98.5],
      [3, '市邮政管理局', 97.9],
    ]);
    expect(places('信箱排名', ['市教体局', '市公安局交警支队', '市人社局'])).toEqual([
      [1, '市教体局', 100],
      [2, '市公安局交警支队', 99.38],
      [3, '市人社局', 98.67],
    ]);
  });

  it('hold every unit once', () => {
    const units = (sheetName: string) =>
      shownRows(sheetNamed(RESULT, sheetName))
        .map((row) => row[1])
        .filter((unit) => unit !== null && unit !== '承办单位');
    expect(units('热线排名').sort()).toEqual(HOTLINE_UNITS.map(({ unit }) => unit).sort());
    expect(units('信箱排名').sort()).toEqual(MAILBOX_UNITS.map(({ unit }) => unit).sort());
  });
});

describe('the flagged units of the month', () => {
  it('are the seven of the bulletin, worst first, without the three B units', () => {
    const rows = shownRows(sheetNamed(RESULT, '预警单位')).slice(3);
    expect(rows.map((row) => [row[0], row[2], row[5], row[6]])).toEqual([
      ['热线', expect.stringMatching(/市水利局|市应急管理局/u), 'E', -6],
      ['热线', expect.stringMatching(/市水利局|市应急管理局/u), 'E', -6],
      ['热线', '市国资委', 'D', -6],
      ...rows.slice(3).map((row) => [row[0], row[2], 'C', -4]),
    ]);
    expect(new Set(rows.map((row) => row[2]))).toEqual(
      new Set([
        '市水利局', '市应急管理局', '市国资委', '市国防动员办公室', '市农业农村局', '市民政局', '市烟草局',
      ]), // prettier-ignore
    );
  });

  it('say which rate cost most', () => {
    const rows = shownRows(sheetNamed(RESULT, '预警单位'));
    const worst = rows.find((row) => row[2] === '市应急管理局');
    expect([worst?.[7], percent(worst?.[8]), worst?.[9]]).toEqual(['按期办结率', 14.29, 25.7]);
  });
});

describe('the month as a plan', () => {
  it('has two sheets of counts and five of its own, no problem and nothing typed to replace', () => {
    expect(PLAN.sheets.map((sheet) => sheet.target.sheetName)).toEqual([
      '热线考评',
      '信箱考评',
      '热线排名',
      '信箱排名',
      '预警单位',
      '扣分表',
      '考评汇总',
    ]);
    expect([PLAN.problems, PLAN.replacements]).toEqual([[], []]);
  });

  it('is empty the second time', () => {
    expect(planFor(RESULT, LATER).sheets).toEqual([]);
  });

  it('stays small enough for one request, record included', () => {
    expect(JSON.stringify(PLAN).length).toBeLessThan(500_000);
    expect(Object.values(PLAN.settings).join('').length).toBeLessThan(40_000);
  });

  it('changes one row and the lists it stands in when one count changes', () => {
    const changed = typeInto(RESULT, '信箱考评', 3, 4, 3);
    expect(shownAt(sheetNamed(RESULT, '信箱考评'), 3, 0)).toBe('屈原管理区');
    const plan = planFor(changed, LATER);
    expect(plan.sheets.map((sheet) => sheet.target.sheetName)).toEqual([
      ...['信箱考评', '信箱排名', '考评汇总'],
    ]);
    const written = plan.sheets[0]?.blocks.flatMap((block) => block.values.flat());
    expect(written?.filter((value) => value.kind !== 'keep')).toEqual([
      { kind: 'number', value: 0.75 },
      { kind: 'number', value: 92.5 },
    ]);
  });
});
