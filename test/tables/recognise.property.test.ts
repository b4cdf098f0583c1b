import fc from 'fast-check';
import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, faults, lines, recognise } from './recognised';

interface Figures {
  readonly due: number;
  readonly handled: number;
  readonly onTime: number;
  readonly rework: number;
  readonly asked: number;
  readonly dissatisfied: number;
}

const figures: fc.Arbitrary<Figures> = fc.record({
  due: fc.integer({ min: 1, max: 5000 }),
  handled: fc.nat(5000),
  onTime: fc.nat(5000),
  rework: fc.nat(500),
  asked: fc.nat(6000),
  dissatisfied: fc.nat(600),
});
const months = fc.array(figures, { minLength: 1, maxLength: 30 });

function values({ due, handled, onTime, rework, asked, dissatisfied }: Figures): number[] {
  return [due, handled, onTime, rework, asked, dissatisfied];
}

function rowsOf(units: readonly Figures[]): (string | number)[][] {
  return units.map((unit, at) => [`市第${at + 1}局`, ...values(unit)]);
}

function expected(units: readonly Figures[]): string[] {
  return units.map((unit, at) => `hotline: 市第${at + 1}局 = ${values(unit).join(' ')}`);
}

/** Rows that are no units, each of them one line. */
const separators = fc.constantFrom<TestCell[]>(
  [],
  ['合计', 1, 2, 3, 4, 5, 6],
  ['小  计', 1, 2, 3, 4, 5, 6],
  ['全市平均', 1.5, 2.5, 3.5, 4.5, 5.5, 6.5],
  ['— 10 —'],
  ['第 2 页'],
  HOTLINE_HEADER,
);

/** One count as staff may write it, all of them the same number. */
function written(value: number, style: number): TestCell {
  const digits = String(value);
  const fullWidth = digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const grouped = digits.replace(/\B(?=(\d{3})+$)/gu, ',');
  const forms = [
    value,
    digits,
    ` ${digits}\u00a0`,
    `'${digits}`,
    fullWidth,
    grouped,
    `${digits}件`,
  ];
  return forms[style % forms.length] ?? value;
}

describe('recognising a table, whatever its figures', () => {
  it('gives every unit its own counts', () => {
    fc.assert(
      fc.property(months, (units) => {
        const found = recognise([HOTLINE_HEADER, ...rowsOf(units)]);
        expect(lines(found)).toEqual(expected(units));
        expect(faults(found)).toEqual([]);
      }),
    );
  });

  it('gives the same units in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        months.chain((units) =>
          fc.tuple(
            fc.constant(units),
            fc.shuffledSubarray(rowsOf(units), { minLength: units.length }),
          ),
        ),
        ([units, shuffled]) => {
          const found = recognise([HOTLINE_HEADER, ...shuffled]);
          expect(lines(found).sort()).toEqual(expected(units).sort());
        },
      ),
    );
  });

  it('is not changed by blank rows, totals, page feet and repeated headers between units', () => {
    fc.assert(
      fc.property(months, fc.array(fc.option(separators), { maxLength: 30 }), (units, between) => {
        const rows = rowsOf(units).flatMap((row, at) => {
          const separator = between[at];
          return separator ? [row, separator] : [row];
        });
        const found = recognise([HOTLINE_HEADER, ...rows]);
        expect(lines(found)).toEqual(expected(units));
        // The totals between add nothing up, and rightly are told.
        expect(faults(found).filter((fault) => !fault.startsWith('totalMismatch'))).toEqual([]);
      }),
    );
  });

  it('is not changed by the order of the columns and by columns that are not scored', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
    fc.assert(
      fc.property(months, order, (units, columns) => {
        const table: TestCell[][] = [
          [...HOTLINE_HEADER, '联系人', '备注'],
          ...rowsOf(units).map((row) => [...row, '张三', null]),
        ];
        const found = recognise(table.map((row) => columns.map((column) => row[column] ?? null)));
        expect(lines(found)).toEqual(expected(units));
      }),
    );
  });

  it('is not changed by where the table begins', () => {
    fc.assert(
      fc.property(months, fc.nat(6), fc.nat(4), (units, down, right) => {
        const shift = (row: readonly TestCell[]) => [...Array<null>(right).fill(null), ...row];
        const above = Array.from({ length: down }, () => []);
        const found = recognise([...above, ...[HOTLINE_HEADER, ...rowsOf(units)].map(shift)]);
        expect(lines(found)).toEqual(expected(units));
      }),
    );
  });

  it('is not changed by numbers that are kept as text', () => {
    fc.assert(
      fc.property(months, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (units, styles) => {
        const rows = rowsOf(units).map(([name, ...counts]) => [
          name ?? '',
          ...counts.map((count, at) => written(Number(count), styles[at] ?? 0)),
        ]);
        const found = recognise([HOTLINE_HEADER, ...rows]);
        expect(lines(found)).toEqual(expected(units));
        expect(faults(found)).toEqual([]);
      }),
    );
  });
});

describe('recognising a table with one cell of anything', () => {
  it('never gives that unit another number, and never touches the others', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+ %件万个/—')) }),
      fc.double(),
    );
    fc.assert(
      fc.property(months, anything, fc.nat(5), (units, cell, column) => {
        const rows: TestCell[][] = rowsOf(units);
        const [first = [], ...rest] = rows;
        const changed = first.map((own, at) => (at === column + 1 ? cell : own));
        const found = recognise([HOTLINE_HEADER, ...rest, changed]);
        const read = lines(found);
        expect(read.slice(0, rest.length)).toEqual(expected(units).slice(1));
        const own = read[rest.length] ?? '';
        const blocked = own.endsWith(' blocked');
        const count = own.replace(' blocked', '').split(' = ')[1]?.split(' ')[column] ?? '';
        expect(faults(found).some((fault) => fault.startsWith('count'))).toBe(blocked);
        if (blocked) expect(count).toBe('·');
        else if (count !== '·') expect(digitsOf(cell)).toContain(Number(count));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every number a careful person could read from the cell: its digits alone, times 10,000 with 万. */
function digitsOf(cell: string | number): number[] {
  if (typeof cell === 'number') return [Math.round(cell)];
  const number = Number(cell.normalize('NFKC').replace(/[^\d.]/gu, '') || '0');
  return [number, Math.round(number * 10_000)];
}
