import fc from 'fast-check';
import { HOTLINE_HEADER, MAILBOX_HEADER, faults, recognise, recogniseSheets } from './recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const MILUO = ['汨罗市', 100, 99, 98, 2, 90, 5];
const SUM = [635, 634, 632, 36, 622, 95];
const SUM_OF_ALL = [735, 733, 730, 38, 712, 100];

describe('a total that is right', () => {
  it('adds up its block, its group or its table, under any label', () => {
    const found = recognise([
      ['县（市）区'],
      HOTLINE_HEADER,
      MILUO,
      ['小计', ...MILUO.slice(1)],
      ['行政事业单位'],
      HOTLINE_HEADER,
      HOUSING,
      POLICE,
      ['合计', ...SUM],
      ['总计', ...SUM_OF_ALL],
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('stands over its units', () => {
    const found = recognise([HOTLINE_HEADER, ['合计', ...SUM], HOUSING, POLICE]);
    expect(faults(found)).toEqual([]);
  });

  it('stands over the units of its group, in a flat table', () => {
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['县（市）区', '小计', ...MILUO.slice(1)],
      ['县（市）区', ...MILUO],
      ['行政事业单位', '小计', ...SUM],
      ['行政事业单位', ...HOUSING],
      ['行政事业单位', ...POLICE],
      [null, '全市', ...SUM_OF_ALL],
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('adds up a group whose rows are not beside one another', () => {
    const found = recognise([
      ['类别', ...HOTLINE_HEADER],
      ['行政事业单位', ...HOUSING],
      ['县（市）区', ...MILUO],
      ['行政事业单位', ...POLICE],
      [null, '小计', ...SUM],
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('adds up the tables of two sheets', () => {
    const found = recogniseSheets({
      热线县区: [HOTLINE_HEADER, MILUO],
      热线部门: [HOTLINE_HEADER, HOUSING, POLICE, ['总计', ...SUM_OF_ALL]],
    });
    expect(faults(found)).toEqual([]);
  });

  it('adds up a list that goes on beside itself', () => {
    const found = recognise([
      [...HOTLINE_HEADER, null, ...HOTLINE_HEADER],
      [...HOUSING, null, ...MILUO],
      [...POLICE, null, '合计', ...SUM_OF_ALL],
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('takes an empty count for nothing, and numbers written as text for numbers', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      ['市档案局', null, null, null, null, null, null],
      POLICE,
      ['合计', '635件', ' 634', '632', '36', '622', '95'],
    ]);
    expect(faults(found)).toEqual([]);
  });

  it.each(['平均', '全市平均', '平均值', '本年累计', '全年累计', '累计'])(
    'is not asked for under %s',
    (label) => {
      expect(
        faults(recognise([HOTLINE_HEADER, HOUSING, POLICE, [label, 1, 2, 3, 4, 5, 6]])),
      ).toEqual([]);
    },
  );

  it('has only some counts filled in', () => {
    const found = recognise([HOTLINE_HEADER, HOUSING, POLICE, ['合计', 635, null, '-', 36]]);
    expect(faults(found)).toEqual([]);
  });
});

describe('a total that is wrong', () => {
  it('is told at its cell, with the count and both values', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      POLICE,
      ['合计', 635, 634, 632, 36, 622, 96],
    ]);
    expect(faults(found)).toEqual(['totalMismatch Sheet1!G4']);
    expect(found.problems[0]).toMatchObject({
      severity: 'warning',
      channel: 'hotline',
      details: { name: '合计', count: '回访不满意数', stated: 96, computed: 95 },
    });
  });

  it('is compared with the sum it comes nearest to', () => {
    const found = recognise([
      ['县（市）区'],
      HOTLINE_HEADER,
      MILUO,
      ['行政事业单位'],
      HOTLINE_HEADER,
      HOUSING,
      POLICE,
      ['合计', 635, 634, 632, 36, 622, 96],
      ['总计', 735, 733, 730, 38, 712, 200],
    ]);
    expect(found.problems.flatMap(({ details }) => details.computed ?? [])).toEqual([95, 100]);
  });

  it('without one right count is compared with what its label says', () => {
    const wrong = [1, 2, 3, 4, 5, 6];
    const rows = [HOTLINE_HEADER, MILUO, ['小计', ...MILUO.slice(1)], HOUSING, POLICE];
    const computed = (label: string) =>
      recognise([...rows, [label, ...wrong]]).problems.flatMap(({ details }) =>
        details.count === '应办理数' ? details.computed : [],
      );
    expect(computed('小计')).toEqual([635]);
    expect(computed('总计')).toEqual([735]);
  });

  it('is told though it adds up the tables of two months', () => {
    const found = recogniseSheets({
      '2023年10月热线': [HOTLINE_HEADER, MILUO],
      '2023年11月热线': [HOTLINE_HEADER, HOUSING, POLICE, ['总计', ...SUM_OF_ALL]],
    });
    expect(faults(found).filter((fault) => fault.startsWith('totalMismatch'))).toHaveLength(6);
  });

  it('belongs to its own channel where two share the row', () => {
    const found = recognise([
      ['部门名称', '热线', null, null, null, null, null, '信箱', null, null, null],
      [null, ...HOTLINE_HEADER.slice(1), ...MAILBOX_HEADER.slice(1)],
      [...HOUSING, 73, 73, 72, 62],
      [...POLICE, 10, 10, 10, 10],
      ['合计', ...SUM, 83, 83, 82, 99],
    ]);
    expect(faults(found)).toEqual(['totalMismatch Sheet1!K5']);
    expect(found.problems[0]?.channel).toBe('mailbox');
  });
});

describe('a total over a count that cannot be read', () => {
  it('is left alone in that count only', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      ['市公安局', 329, 329, 328, '十三', 314, 48],
      ['合计', 635, 634, 632, 99, 622, 99],
    ]);
    expect(faults(found)).toEqual(['countNotANumber Sheet1!E3', 'totalMismatch Sheet1!G4']);
  });

  it('is left alone where figures belong to nobody', () => {
    const found = recognise([
      HOTLINE_HEADER,
      HOUSING,
      [null, 1, 1, 1, 0, 1, 0],
      POLICE,
      ['合计', ...SUM.map((sum) => sum + 5)],
    ]);
    expect(faults(found)).toEqual(['unitCellOverRows Sheet1!A2']);
  });
});

describe('totals of any figures', () => {
  const COUNTS = 6;
  const unit = fc.array(fc.integer({ min: 1, max: 9000 }), {
    minLength: COUNTS,
    maxLength: COUNTS,
  });
  const blocks = fc.array(fc.array(unit, { minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  });
  const sumOf = (units: readonly (readonly number[])[]) =>
    Array.from({ length: COUNTS }, (_, at) => units.reduce((sum, own) => sum + (own[at] ?? 0), 0));

  /** Blocks of units, each with its sub-total, and the total of all. */
  function rowsOf(figures: readonly (readonly (readonly number[])[])[]): (string | number)[][] {
    const lines = figures.flatMap((units, block) => [
      ...units.map((own, at) => [`市${block + 1}区${at + 1}局`, ...own]),
      ['小计', ...sumOf(units)],
    ]);
    return [...lines, ['总计', ...sumOf(figures.flat())]];
  }

  it('are never told where they are right', () => {
    fc.assert(
      fc.property(blocks, (figures) => {
        const found = recognise([HOTLINE_HEADER, ...rowsOf(figures)]);
        expect(faults(found).filter((fault) => fault.startsWith('total'))).toEqual([]);
      }),
    );
  });

  it('are told at the one cell that is wrong', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(COUNTS - 1), (figures, pick, count) => {
        const rows = rowsOf(figures);
        const totals = rows.flatMap(([name], at) => (/计$/u.test(String(name)) ? [at] : []));
        const wrong = totals[pick % totals.length] ?? 0;
        const spoilt = rows.map((row, at) =>
          // No sum of these figures can be as large.
          at === wrong ? row.map((cell, c) => (c === count + 1 ? Number(cell) + 1e6 : cell)) : row,
        );
        const found = recognise([HOTLINE_HEADER, ...spoilt]);
        const column = 'BCDEFG'.charAt(count);
        expect(faults(found).filter((fault) => fault.startsWith('total'))).toEqual([
          `totalMismatch Sheet1!${column}${wrong + 2}`,
        ]);
      }),
    );
  });
});
