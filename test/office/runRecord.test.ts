import fc from 'fast-check';
import type { PreviousSheet, PreviousValues, TouchedCell } from '../../src/office/previousValues';
import { packed, unpacked } from '../../src/office/recordStream';
import { parseRecordText, recordText } from '../../src/office/recordText';
import {
  openedHead,
  recordKeys,
  recordSettings,
  storedRun,
  storedSummary,
} from '../../src/office/runRecord';

const PREFIX = 'hotlineGrading.';
const NO_DRESS = new Array<null>(16).fill(null);

const cell = (row: number, column: number, parts: Partial<TouchedCell['before']> = {}) => ({
  row,
  column,
  before: {
    content: { kind: 'blank' as const },
    formula: null,
    numberFormat: 'General',
    fill: 'none',
    dress: null,
    ...parts,
  },
  after: { value: 'abc', numberFormat: '0.0%', fill: '#FF0000' },
  touched: { value: true, numberFormat: true, fill: true },
});

const area = (row: number, rowCount: number) => ({ row, column: 1, rowCount, columnCount: 2 });

const sheet = (cells: readonly TouchedCell[]): PreviousSheet => ({
  sheetId: '{1}',
  sheetName: '热线考评',
  isOwn: false,
  cells,
  charts: [
    { name: 'HotlineGrading.grades', before: null },
    {
      name: 'HotlineGrading.indexes',
      before: {
        ...{ name: 'HotlineGrading.indexes', kind: 'BarClustered', title: '均值' },
        ...{ fills: ['#A9D18E'], source: area(9, 3), place: area(13, 16) },
      },
    },
  ],
  widths: [{ column: 3, before: 48, after: 60.75 }],
  anchors: {
    rows: { at: 0, first: 2, known: [['abc'], ['---'], ['def', 'ghi']] },
    columns: null,
  },
});

const runOf = (cells: readonly TouchedCell[]): PreviousValues => ({
  sheets: [sheet(cells)],
  addedSheets: [
    {
      sheetName: '热线排名',
      marker: 'HotlineGrading.ranking.hotline',
      area: { row: 0, column: 0, rowCount: 2, columnCount: 3 },
      rows: [['abc'], ['---', 'xyz']],
    },
    { sheetName: '预警单位', marker: 'HotlineGrading.flagged', area: null, rows: [] },
  ],
  markers: { 'HotlineGrading.ranking.hotline': null, 'HotlineGrading.flagged': "='x'!$A$1" },
  settings: { 'hotlineGrading.written': '{"v":1}' },
});

const OPTIONS = { prefix: PREFIX, madeAt: '2023-12-22 09:30', now: {}, maxLength: 600_000 };

describe('a list of texts', () => {
  it('comes back from its compact form', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', '0', '[1]', '中')), (texts) => {
        const through = JSON.parse(JSON.stringify(packed(texts))) as unknown;
        expect(unpacked(through, texts.length)).toEqual(texts);
      }),
    );
  });

  it('names each text once and counts repetitions', () => {
    expect(packed(['x', 'x', 'x', 'y', 'x'])).toEqual([['x', 3], 'y', 0]);
  });

  it.each([
    ['no list', 'x'],
    ['a number that names nothing', [3]],
    ['a count that is none', [['x', -1]]],
    ['more texts than there may be', [['x', 1e9]]],
    ['something else in it', [{}]],
  ])('%s is refused', (_, value) => {
    expect(unpacked(value, 100)).toBeNull();
  });
});

describe('the record of a run', () => {
  const CELLS = [
    cell(2, 3, { content: { kind: 'number', value: 0.1 + 0.2 }, numberFormat: '0.0%' }),
    cell(2, 4, { content: { kind: 'text', value: '=SUM(A1)😀"\\' }, fill: '#00FF00' }),
    cell(3, 3, { formula: '=B3/C3' }),
    cell(3, 4, { content: { kind: 'boolean', value: true } }),
    cell(9, 3, { content: { kind: 'error', value: '#N/A' } }),
    cell(9, 6, { dress: NO_DRESS.map((_, at) => (at === 3 ? true : null)) }),
    { ...cell(9, 7), touched: { value: false, numberFormat: false, fill: true } },
  ];

  it('comes back whole from its text', () => {
    const run = runOf(CELLS);
    const again = parseRecordText(recordText(run));
    const untouched = { value: '', numberFormat: 'General', fill: '#FF0000' };
    const cells = CELLS.map((one) =>
      one.touched.value ? one : { ...one, after: { ...untouched } },
    );
    expect(again).toEqual(runOf(cells));
  });

  it('comes back from settings, of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (texts) => {
        const long = texts.map((text, at) =>
          cell(at, 0, { content: { kind: 'text', value: `${text}${'长'.repeat(3000)}😀` } }),
        );
        const record = recordSettings(runOf(long), OPTIONS);
        if (!record) throw new Error('Not kept.');
        for (const part of Object.values(record.parts)) {
          expect(part.length).toBeLessThanOrEqual(30_000);
          expect(() => encodeURIComponent(part)).not.toThrow();
        }
        const settings = { ...record.parts, [record.headKey]: record.done };
        expect(storedRun(settings, PREFIX)).toEqual({ previous: runOf(long), isOpen: false });
      }),
      { numRuns: 20 },
    );
  });

  it('is open until it is done, and again while it is taken back', () => {
    const record = recordSettings(runOf(CELLS), OPTIONS);
    if (!record) throw new Error('Not kept.');
    const open = { ...record.parts, [record.headKey]: record.open };
    const done = { ...record.parts, [record.headKey]: record.done };
    expect(storedRun(open, PREFIX)?.isOpen).toBe(true);
    expect(storedRun(done, PREFIX)?.isOpen).toBe(false);
    expect(openedHead(done, PREFIX)).toEqual({ key: 'hotlineGrading.run', text: record.open });
    expect(openedHead(open, PREFIX)).toBeNull();
  });

  it('tells its sheets and cells without being read whole', () => {
    const record = recordSettings(runOf(CELLS), OPTIONS);
    const settings = { ...record?.parts, 'hotlineGrading.run': record?.done ?? '' };
    expect(storedSummary(settings, PREFIX)).toEqual({
      madeAt: '2023-12-22 09:30',
      sheets: ['热线考评', '热线排名'],
      cells: 13,
    });
  });

  it('stands in other settings than the one before, which holds until the head is stored', () => {
    const first = recordSettings(runOf(CELLS), OPTIONS);
    if (!first) throw new Error('Not kept.');
    const now = { ...first.parts, [first.headKey]: first.done };
    const second = recordSettings(runOf([cell(0, 0)]), { ...OPTIONS, now });
    if (!second) throw new Error('Not kept.');
    const between = { ...now, ...second.parts };
    expect(storedRun(between, PREFIX)).toEqual(storedRun(now, PREFIX));
    expect(recordKeys(between, PREFIX)).toHaveLength(3);
  });

  it('is not kept when it is too long', () => {
    expect(recordSettings(runOf(CELLS), { ...OPTIONS, maxLength: 100 })).toBeNull();
  });

  it.each(['', '{', '[]', 'null', '{"sheets":[{}]}', '{"sheets":[],"added":[],"markers":1}'])(
    '%j is no record',
    (text) => {
      expect(parseRecordText(text)).toBeNull();
    },
  );

  it('that was damaged anywhere is no record, or one of whole cells', () => {
    const text = recordText(runOf(CELLS));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '0', '"', ']'), (at, put) => {
        const damaged = text.slice(0, at) + put + text.slice(at + 1);
        const parsed = parseRecordText(damaged);
        for (const { cells } of parsed?.sheets ?? []) {
          for (const { row, column } of cells)
            expect([row, column].every(Number.isInteger)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
