import type { WritePlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan, sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { FIRST_TIME, graded, LATER, planFor } from './gradedWorkbook';
import { plainTables } from './plainTables';
import { sheetOf, typeInto, workbookOf, type TestCell } from './gridSnapshot';

const ANNEX_HEADER = [
  '部门名称',
  '应办理数',
  '办理数',
  '办结率',
  '按期办理数',
  '按期办结率',
  '返工数',
  '返工率',
  '回访不满意数',
  '群众不满意率',
  '综合指标值',
  '等级评价',
];
const COUNTS_HEADER = [
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];

/** Two groups as printed, with the dissatisfaction rate given. */
function annex(): Snapshot {
  return workbookOf([
    sheetOf('热线', [
      ['2023年11月热线办理情况'],
      ['县（市）区'],
      ANNEX_HEADER,
      ['云溪区', 541, 541, null, 541, null, 10, null, 38, 0.0713, null, null],
      ['岳阳县', 1754, 1754, null, 1753, null, 42, null, 204, 0.1165, null, null],
      ['合计', null],
      ['行政事业单位'],
      ANNEX_HEADER,
      ['市水利局', 14, 14, null, 2, null, 3, null, 4, 0.2857, null, null],
    ]),
  ]);
}

/** One table with counts only. */
function countsOnly(beside: readonly TestCell[] = []): Snapshot {
  return workbookOf([
    sheetOf('热线', [
      ['行政事业单位'],
      COUNTS_HEADER,
      ['市教体局', 103, 103, 102, 1, 95, 4],
      ['市水利局', 14, 14, 2, 3, 14, 4, ...beside],
      ['市档案馆', 0, 0, 0, 0, 0, 0],
    ]),
  ]);
}

const hotline = (snapshot: Snapshot) => sheetNamed(snapshot, '热线');

describe('a table whose header has the result columns', () => {
  const result = graded(annex());

  it('gets rates, index and grade in them', () => {
    expect(shownRows(hotline(result))[3]).toEqual([
      '云溪区', 541, 541, 1, 541, 1, 10, 10 / 541, 38, 0.0713, 98.2, 'A',
    ]); // prettier-ignore
    expect(shownRows(hotline(result))[8]?.slice(3, 6)).toEqual([1, 2, 2 / 14]);
  });

  it('keeps its width, its given rate and the lines between the groups', () => {
    const rows = shownRows(hotline(result));
    expect(rows[0]).toHaveLength(12);
    expect(rows.map((row) => row[9])).toEqual(shownRows(hotline(annex())).map((row) => row[9]));
    expect([rows[5], rows[6]]).toEqual(shownRows(hotline(annex())).slice(5, 7));
  });

  it('gets formats that show rates with two decimals and the index with one', () => {
    const formats = hotline(result).cells[3]?.map((cell) => cell.numberFormat);
    expect([formats?.[3], formats?.[5], formats?.[7]]).toEqual(['0.00%', '0.00%', '0.00%']);
    expect(formats?.[10]).toBe('0.0');
    expect(formats?.[9]).toBe('General');
  });
});

describe('rows between the units of a table', () => {
  const total: TestCell[] = [
    '合计',
    555,
    555,
    { formula: '=C6/B6', value: 1 },
    543,
    0.98,
    13,
    0.02,
  ];
  const snapshot = workbookOf([
    sheetOf('热线', [
      ['县（市）区'],
      ANNEX_HEADER,
      ['云溪区', 541, 541, null, 541, null, 10, null, 38, 0.0713, null, null],
      [...total, 42, 0.08, 97, '优'],
      ['市水利局', 14, 14, null, 2, null, 3, null, 4, 0.2857, null, null],
    ]),
  ]);

  it('keep their totals, formulas included', () => {
    expect(hotline(graded(snapshot)).cells[3]).toEqual(hotline(snapshot).cells[3]);
    expect(shownAt(hotline(graded(snapshot)), 4, 11)).toBe('E');
  });
});

describe('a rate that is said to be given although its counts have columns', () => {
  it('is never overwritten', () => {
    const snapshot = workbookOf([
      sheetOf('热线', [
        [...COUNTS_HEADER, '群众不满意率'],
        ['云溪区', 541, 541, 541, 10, null, 38, 0.0713],
      ]),
    ]);
    const tablesOf: typeof plainTables = (of, rules) =>
      plainTables(of, rules).map((table) => ({ ...table, givenRates: ['dissatisfaction'] }));
    const written = (plan: WritePlan) => shownAt(hotline(applyPlan(snapshot, plan)), 1, 7);
    expect(written(planFor(snapshot, FIRST_TIME, { tablesOf }))).toBe(0.0713);
    const filled = typeInto(snapshot, '热线', 1, 5, 600);
    expect(planFor(filled, FIRST_TIME, { tablesOf }).replacements).toEqual([]);
    expect(planFor(filled).replacements).toHaveLength(1);
  });
});

describe('two lists side by side', () => {
  const left = COUNTS_HEADER;
  const row = (...cells: TestCell[]): TestCell[] => cells;
  const beside = (gap: number): Snapshot =>
    workbookOf([
      sheetOf('热线', [
        row(...left, ...Array<TestCell>(gap).fill(null), ...left),
        row(
          '云溪区',
          541,
          541,
          541,
          10,
          533,
          38,
          ...Array<TestCell>(gap).fill(null),
          '市水利局',
          14,
          14,
          2,
          3,
          14,
          4,
        ),
        row('岳阳县', 100, 100, 100, 10, 100, 0),
      ]),
    ]);
  const tablesOf =
    (gap: number): typeof plainTables =>
    (snapshot, rules) => {
      const [table] = plainTables(snapshot, rules);
      const block = table?.blocks[0];
      const [first] = block?.rows ?? [];
      if (!table || !block || !first) throw new Error('no table');
      const by = left.length + gap;
      const { columns } = block;
      const shifted = (places: Readonly<Record<string, number>>) =>
        Object.fromEntries(Object.entries(places).map(([name, column]) => [name, column + by]));
      const counts = {
        ...first.counts,
        unit: '市水利局',
        place: { ...first.counts.place, column: by },
        counts: { due: 14, handled: 14, onTime: 2, rework: 3, followedUp: 14, dissatisfied: 4 },
      };
      const right = {
        ...block,
        firstColumn: by,
        lastColumn: block.lastColumn + by,
        columns: { ...columns, unit: by, counts: shifted(columns.counts) },
        rows: [{ row: first.row, counts }],
      };
      return [{ ...table, blocks: [block, right] }];
    };

  it('each get their own columns where there is room between them', () => {
    const plan = planFor(beside(7), FIRST_TIME, { tablesOf: tablesOf(7) });
    const rows = shownRows(hotline(applyPlan(beside(7), plan)));
    expect(plan.problems).toEqual([]);
    expect([rows[1]?.[12], rows[2]?.[12], rows[1]?.[13], rows[1]?.[26]]).toEqual([
      'A',
      'A',
      null,
      'E',
    ]);
  });

  it('are left alone where there is none', () => {
    const plan = planFor(beside(1), FIRST_TIME, { tablesOf: tablesOf(1) });
    expect(plan.problems.map((problem) => problem.code)).toEqual(['resultColumnBlocked']);
    expect(plan.sheets.every((sheet) => sheet.target.kind === 'output')).toBe(true);
  });
});

describe('a table with counts only', () => {
  const plan = planFor(countsOnly());
  const result = applyPlan(countsOnly(), plan);

  it('gets the result columns on its right, with headers', () => {
    expect(shownRows(hotline(result))[1]).toEqual([
      ...COUNTS_HEADER,
      '办结率',
      '按期办结率',
      '返工率',
      '群众不满意率',
      '综合指标值',
      '等级评价',
    ]);
    expect(shownRows(hotline(result))[2]?.slice(7)).toEqual([
      1,
      102 / 103,
      1 / 103,
      4 / 95,
      98.7,
      'A',
    ]);
  });

  it('shows a unit without orders as such, with no numbers', () => {
    expect(shownRows(hotline(result))[4]?.slice(7)).toEqual([
      null,
      null,
      null,
      null,
      null,
      '无工单',
    ]);
  });

  it('gets bold, framed, centred headers', () => {
    const source = plan.sheets.find((sheet) => sheet.target.kind === 'source');
    expect(source?.formats).toContainEqual(
      expect.objectContaining({
        area: { row: 1, column: 7, rowCount: 1, columnCount: 1 },
        bold: true,
        horizontalAlignment: 'Center',
      }),
    );
    expect(source?.columnWidths.map((width) => width.column)).toEqual([7, 8, 9, 10, 11, 12]);
  });

  it('uses the same columns again in the next run', () => {
    expect(planFor(result, LATER).sheets).toEqual([]);
    const changed = typeInto(result, '热线', 2, 3, 90);
    const next = graded(changed, LATER);
    expect(shownRows(hotline(next))[2]).toHaveLength(13);
    expect(shownAt(hotline(next), 2, 8)).toBe(90 / 103);
  });
});

describe('blocks of one table with counts only', () => {
  const snapshot = workbookOf([
    sheetOf('热线', [
      ['县（市）区'],
      COUNTS_HEADER,
      ['云溪区', 541, 541, 541, 10, 533, 38],
      [],
      ['行政事业单位'],
      [...COUNTS_HEADER, '办结率'],
      ['市水利局', 14, 14, 2, 3, 14, 4],
    ]),
  ]);

  it('line up although one header is wider', () => {
    const rows = shownRows(hotline(graded(snapshot)));
    expect(rows[1]?.slice(7)).toEqual([
      null, '办结率', '按期办结率', '返工率', '群众不满意率', '综合指标值', '等级评价',
    ]); // prettier-ignore
    expect(rows[5]?.slice(7)).toEqual([
      '办结率', null, '按期办结率', '返工率', '群众不满意率', '综合指标值', '等级评价',
    ]); // prettier-ignore
    expect([rows[2]?.[8], rows[6]?.[7], rows[6]?.[12]]).toEqual([1, 1, 64.3]);
  });
});

describe('a table with something in its way on the right', () => {
  const plan = planFor(countsOnly(['注意']));

  it('is left alone, and the cell is named', () => {
    expect(plan.sheets.every((sheet) => sheet.target.kind === 'output')).toBe(true);
    expect(plan.problems).toEqual([
      expect.objectContaining({
        code: 'resultColumnBlocked',
        channel: 'hotline',
        where: { sheetId: 'id-热线', sheetName: '热线', row: 3, column: 7 },
        details: { cell: '热线!H4' },
      }),
    ]);
  });

  it('still has its units ranked on the ranking sheet', () => {
    expect(plan.sheets.map((sheet) => sheet.target.sheetName)).toEqual([
      ...['热线排名', '预警单位', '扣分表', '考评汇总'],
    ]);
  });

  it('is written when the content stands below the table', () => {
    const below = typeInto(countsOnly(), '热线', 7, 8, '注：未含缓办');
    expect(planFor(below).problems).toEqual([]);
    expect(shownAt(hotline(graded(below)), 7, 8)).toBe('注：未含缓办');
  });
});

describe('what a person typed in result columns', () => {
  const typed = (row: number, column: number, cell: TestCell) =>
    typeInto(annex(), '热线', row, column, cell);

  it('is listed with old and new value when it differs', () => {
    const plan = planFor(typed(3, 10, 97.9));
    expect(plan.replacements).toEqual([
      {
        sheetId: 'id-热线',
        sheetName: '热线',
        row: 3,
        column: 10,
        before: { kind: 'number', value: 97.9 },
        unit: '云溪区',
        channel: 'hotline',
        label: '综合指标值',
        differs: true,
        formula: null,
        after: { kind: 'number', value: 98.2 },
      },
    ]);
  });

  it('is not listed when it is the same', () => {
    expect(planFor(typed(3, 10, 98.2)).replacements).toEqual([]);
  });

  it('stays when it is a formula with the same result', () => {
    const snapshot = typed(3, 3, { formula: '=C4/B4', value: 1 });
    const plan = planFor(snapshot);
    expect(plan.replacements).toEqual([]);
    expect(plan.problems).toEqual([
      expect.objectContaining({ code: 'formulaKept', severity: 'info', details: { count: 1 } }),
    ]);
    const cell = hotline(applyPlan(snapshot, plan)).cells[3]?.[3];
    expect(cell).toMatchObject({ formula: '=C4/B4', numberFormat: 'General' });
  });

  it('is listed when it is a formula with another result, an error included', () => {
    const plan = planFor(typed(3, 3, { formula: '=C4/B5', value: 0.3 }));
    expect(plan.replacements).toEqual([
      expect.objectContaining({ formula: '=C4/B5', after: { kind: 'number', value: 1 } }),
    ]);
  });

  it('is listed when it is a formula that shows nothing, or what an earlier run wrote', () => {
    expect(
      planFor(typed(3, 3, { formula: '=IF(B4>0,"",1)', value: '' })).replacements,
    ).toHaveLength(1);
    const changed = typeInto(graded(annex()), '热线', 3, 4, 500);
    const formula = typeInto(changed, '热线', 3, 5, { formula: '=E4/B4', value: 1 });
    expect(planFor(formula, LATER).replacements).toEqual([
      expect.objectContaining({ row: 3, column: 5, formula: '=E4/B4' }),
    ]);
  });

  it('is not listed when an earlier run wrote it and the counts changed', () => {
    const changed = typeInto(graded(annex()), '热线', 3, 4, 500);
    const plan = planFor(changed, LATER);
    expect(plan.replacements).toEqual([]);
    expect(shownAt(hotline(applyPlan(changed, plan)), 3, 5)).toBe(500 / 541);
  });

  it('is listed when it stands where an earlier run wrote something else', () => {
    const corrected = typeInto(graded(annex()), '热线', 3, 10, 99);
    expect(planFor(corrected, LATER).replacements).toEqual([
      expect.objectContaining({ row: 3, column: 10, before: { kind: 'number', value: 99 } }),
    ]);
  });

  it('is not confused by sorting: our results are known by unit, not by row', () => {
    const result = graded(annex());
    const swapped = {
      ...result,
      sheets: result.sheets.map((sheet) => {
        if (sheet.name !== '热线') return sheet;
        const cells = [...sheet.cells];
        const [first, second] = [cells[3], cells[4]];
        if (first && second) [cells[3], cells[4]] = [second, first];
        return { ...sheet, cells };
      }),
    };
    expect(planFor(typeInto(swapped, '热线', 3, 4, 1700), LATER).replacements).toEqual([]);
  });

  it('is listed as ours is not when the record was lost', () => {
    const changed = { ...typeInto(graded(annex()), '热线', 3, 4, 500), settings: {} };
    const beside = planFor(changed, LATER).replacements.filter((r) => r.sheetName === '热线');
    expect(beside.map((r) => [r.row, r.column])).toEqual([
      [3, 5],
      [3, 10],
    ]);
  });

  it('is cleared and listed when the unit turns out to have no orders', () => {
    const emptied = [1, 2, 4, 6].reduce(
      (snapshot, column) => typeInto(snapshot, '热线', 3, column, 0),
      typed(3, 11, 'B'),
    );
    const plan = planFor(emptied);
    expect(plan.replacements.map((r) => [r.before, r.after])).toEqual([
      [
        { kind: 'text', value: 'B' },
        { kind: 'text', value: '无工单' },
      ],
    ]);
  });
});

describe('fills of grade cells', () => {
  const gradeFills = (snapshot: Snapshot, madeAt = FIRST_TIME) =>
    planFor(snapshot, madeAt)
      .sheets.filter((sheet) => sheet.target.kind === 'source')
      .flatMap((sheet) => sheet.formats)
      .filter((format) => format.fill !== undefined)
      .map(({ area, fill }) => [area.row, area.column, fill]);

  it('mark flagged units only', () => {
    expect(gradeFills(annex())).toEqual([[8, 11, '#FF8B8B']]);
  });

  it('are taken away when the unit is no longer flagged', () => {
    const better = typeInto(graded(annex()), '热线', 8, 4, 14);
    expect(gradeFills(better, LATER)).toEqual([[8, 11, 'none']]);
  });

  it('are taken away also when someone emptied the grade cell', () => {
    const better = typeInto(typeInto(graded(annex()), '热线', 8, 4, 14), '热线', 8, 11, null);
    expect(gradeFills(better, LATER)).toEqual([[8, 11, 'none']]);
  });

  it('are painted where a person had typed the right results by hand', () => {
    const filled = { ...graded(annex()), settings: {}, names: [] };
    const byHand = { ...filled, sheets: filled.sheets.filter((sheet) => sheet.name === '热线') };
    expect(gradeFills(byHand)).toEqual([[8, 11, '#FF8B8B']]);
    expect(planFor(byHand).replacements).toEqual([]);
  });
});

describe('number formats', () => {
  it('are put right where the value is there already, a text format included', () => {
    const snapshot = typeInto(graded(annex()), '热线', 3, 10, { value: 98.2, numberFormat: '0' });
    const plan = planFor(snapshot, LATER);
    expect(plan.sheets).toHaveLength(1);
    expect(plan.sheets[0]?.blocks).toEqual([]);
    expect(hotline(applyPlan(snapshot, plan)).cells[3]?.[10]?.numberFormat).toBe('0.0');
  });

  it('come before the numbers, so that a column formatted as text takes them as numbers', () => {
    const text = annex();
    const asText = typeInto(text, '热线', 3, 10, { value: '', numberFormat: '@' });
    expect(shownAt(hotline(graded(asText)), 3, 10)).toBe(98.2);
  });
});
