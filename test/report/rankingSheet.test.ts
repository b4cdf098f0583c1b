import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { stampLine } from '../../src/report/stamp';
import { rulesStamp } from '../../src/rules/rulesStamp';
import type { Snapshot } from '../../src/tables/snapshot';
import { sheetNamed, shownRows } from '../support/applyPlan';
import { FIRST_TIME, NOVEMBER, graded, planFor, VERSION } from './gradedWorkbook';
import { sheetOf, workbookOf, type TestCell } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const RANKING_HEADER = [
  '名次',
  '承办单位',
  '应办理数',
  '办结率',
  '按期办结率',
  '返工率',
  '群众不满意率',
  '综合指标值',
  '等级',
  '考评扣分',
  '备注',
];

function unit(name: string, due: number, onTime = due): TestCell[] {
  return [name, due, due, onTime, 0, due, 0];
}

function workbook(...groups: readonly (readonly [string, ...TestCell[][]])[]): Snapshot {
  return workbookOf([
    sheetOf(
      '热线',
      groups.flatMap(([group, ...units]) => [[group], HEADER, ...units, []]),
    ),
  ]);
}

const ranking = (snapshot: Snapshot) => shownRows(sheetNamed(graded(snapshot), '热线排名'));

describe('the ranking sheet', () => {
  const snapshot = workbook(
    [
      '行政事业单位',
      unit('市档案馆', 0),
      unit('市水利局', 20, 2),
      unit('市教体局', 103, 102),
      unit('市人社局', 150),
      ['市信访局', 9, 10, 9, 0, 9, 0],
      unit('=市税务局', 200),
    ],
    ['县（市）区', unit('云溪区', 541)],
    ['市属国企', unit('城投集团', 5)],
  );
  const rows = ranking(snapshot);

  it('has its title centred over the table, with nothing beside it that would cut it', () => {
    const plan = planFor(snapshot).sheets.find(({ target }) => target.sheetName === '热线排名');
    const titled = plan?.formats.filter(
      ({ horizontalAlignment }) => horizontalAlignment === 'CenterAcrossSelection',
    );
    expect(titled?.map(({ area }) => area)).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: RANKING_HEADER.length },
    ]);
    expect(plan?.blocks[0]?.values[0]?.slice(1).every(({ kind }) => kind === 'clear')).toBe(true);
  });

  it('has title and stamp, then one table per group in the order of the rules', () => {
    expect(rows.slice(0, 2).map((row) => row[0])).toEqual([
      '2023年11月热线办理综合考评排名',
      stampLine({
        period: NOVEMBER,
        ruleSet: rulesStamp(YUEYANG_2023),
        madeAt: FIRST_TIME,
        version: VERSION,
      }),
    ]);
    const groupLines = rows.flatMap((row, at) => (row[1] === null && row[0] ? [[at, row[0]]] : []));
    expect(groupLines.slice(2)).toEqual([
      [2, '县（市）区'],
      [6, '行政事业单位'],
      [15, '市属国企'],
    ]);
    expect([rows[3], rows[7], rows[16]]).toEqual([RANKING_HEADER, RANKING_HEADER, RANKING_HEADER]);
  });

  it('lists ranked units by place, ties larger due first, then the unranked ones with the reason', () => {
    expect(rows.slice(8, 14)).toEqual([
      [1, '=市税务局', 200, 1, 1, 0, 0, 100, 'A', 0, null],
      [1, '市人社局', 150, 1, 1, 0, 0, 100, 'A', 0, null],
      [2, '市教体局', 103, 1, 102 / 103, 0, 0, 99.7, 'A', 0, null],
      [null, '市水利局', 20, 1, 0.1, 0, 0, 73, 'E', -6, '应办理数不足100件，不参与排名'],
      [null, '市信访局', 9, null, null, null, null, null, null, null, '数据待核实'],
      [null, '市档案馆', 0, null, null, null, null, null, null, null, '无工单'],
    ]);
  });

  const plan = planFor(snapshot).sheets.find((sheet) => sheet.target.sheetName === '热线排名');

  it('writes names as text, whatever they begin with', () => {
    const texts = plan?.blocks[0]?.values.flat().filter((value) => value.kind === 'text');
    expect(texts).toContainEqual({ kind: 'text', value: '=市税务局' });
  });

  it('formats rates, index and counts as numbers, aligned as printed tables are', () => {
    const sheet = sheetNamed(graded(snapshot), '热线排名');
    expect(sheet.cells[10]?.map((cell) => cell.numberFormat)).toEqual([
      '0', 'General', '0', '0.00%', '0.00%', '0.00%', '0.00%', '0.0', 'General', 'General', 'General',
    ]); // prettier-ignore
    const area = (column: number) => ({ row: 8, column, rowCount: 6, columnCount: 1 });
    expect(plan?.formats).toContainEqual({ area: area(0), horizontalAlignment: 'Center' });
    expect(plan?.formats).toContainEqual({ area: area(1), horizontalAlignment: 'Left' });
    expect(plan?.formats).toContainEqual({ area: area(7), horizontalAlignment: 'Right' });
  });

  it('fills the grade of a flagged unit and no other', () => {
    const grades = plan?.formats.filter((format) => format.fill && format.area.column === 8);
    expect(grades?.map(({ area, fill }) => [area.row, fill])).toEqual([[11, '#FF8B8B']]);
  });

  it('has columns wide enough for the longest Chinese text', () => {
    const width = (column: number) =>
      plan?.columnWidths.find((entry) => entry.column === column)?.characters;
    expect(width(6)).toBeGreaterThanOrEqual('群众不满意率'.length * 2);
    expect(width(10)).toBeGreaterThanOrEqual(29);
  });

  it('keeps title and stamp in view', () => {
    expect(plan?.frozenRows).toBe(2);
  });

  it('is printed lying, as its remarks make it wide, with the first header on every page', () => {
    expect(plan?.page).toEqual({ orientation: 'Landscape', titleRow: 3 });
  });

  it("leaves the page of the person's sheet alone", () => {
    const source = planFor(snapshot).sheets.find((sheet) => sheet.target.sheetName === '热线');
    expect(source?.page).toBeNull();
  });
});

describe('groups on the ranking sheet', () => {
  const header = HEADER;

  it('have no line when no unit names one', () => {
    const ungrouped = workbookOf([sheetOf('热线', [header, unit('云溪区', 541)])]);
    const plan = planFor(ungrouped).sheets.find((sheet) => sheet.target.sheetName === '热线排名');
    expect(plan?.page?.titleRow).toBe(2);
    const rows = ranking(ungrouped);
    expect(rows.slice(2).map((row) => row.slice(0, 2))).toEqual([
      ['名次', '承办单位'],
      [1, '云溪区'],
    ]);
  });

  it('are one when they differ in brackets and blanks only', () => {
    const rows = ranking(
      workbook(['县(市)区', unit('云溪区', 541)], ['县（市）区 ', unit('岳阳县', 300)]),
    );
    expect(rows.slice(2).map((row) => row[1])).toEqual([null, '承办单位', '云溪区', '岳阳县']);
    expect(rows[2]?.[0]).toBe('县（市）区');
  });
});

describe('a month that is not known', () => {
  it('is said to be open, and no rate is lost for it', () => {
    const plan = planFor(workbook(['县（市）区', unit('云溪区', 541)]), FIRST_TIME, {
      period: null,
    });
    const values = plan.sheets.find((sheet) => sheet.target.sheetName === '热线排名')?.blocks[0]
      ?.values;
    expect(values?.slice(0, 2).map((row) => row[0])).toEqual([
      { kind: 'text', value: '热线办理综合考评排名' },
      {
        kind: 'text',
        value: stampLine({
          period: null,
          ruleSet: rulesStamp(YUEYANG_2023),
          madeAt: FIRST_TIME,
          version: VERSION,
        }),
      },
    ]);
  });
});
