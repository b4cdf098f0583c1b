import { anchorsOf, firstMoved, type AnchorLine } from '../../src/office/sheetAnchors';
import type { CellContent, SheetSnapshot, SnapshotCell } from '../../src/tables/snapshot';

const cellOf = (value: string | number | null): SnapshotCell => ({
  content: contentOf(value),
  formula: null,
  numberFormat: 'General',
});

function contentOf(value: string | number | null): CellContent {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

const ROWS: (string | number | null)[][] = [
  ['单位', '类别', '应办理数', '等级'],
  ['市教体局', '甲', 10, null],
  ['市水利局', '甲', 20, '差'],
  ['市司法局', '乙', 30, null],
];

const SHEET: SheetSnapshot = {
  id: '1',
  name: '热线',
  visible: true,
  isProtected: false,
  isFiltered: false,
  row: 0,
  column: 0,
  cells: ROWS.map((row) => row.map(cellOf)),
};

/** A run that writes grades, all different, and an index with its header. */
const written = (row: number, column: number): CellContent | undefined => {
  if (column === 3 && row > 0) return contentOf('ABCDE'.charAt(row));
  if (column === 4) return contentOf(row === 0 ? '指数' : row);
  return undefined;
};

const anchors = anchorsOf({
  before: SHEET,
  after: written,
  area: { row: 0, column: 3, rowCount: 4, columnCount: 2 },
  isEmptied: false,
});

function lineOf(line: AnchorLine | null): AnchorLine {
  if (!line) throw new Error('There is no line.');
  return line;
}

const movedAmongRows = (...names: (string | null)[]) =>
  firstMoved(lineOf(anchors.rows), names.map(cellOf));
const movedAmongColumns = (...headers: (string | null)[]) =>
  firstMoved(lineOf(anchors.columns), headers.map(cellOf));

it('rows are told by the names that the run leaves alone, columns by the headers', () => {
  expect(anchors.rows).toMatchObject({ at: 0, first: 0 });
  expect(anchors.columns).toMatchObject({ at: 0, first: 0 });
});

describe('rows', () => {
  it.each([
    ['as they were', ['单位', '市教体局', '市水利局', '市司法局'], null],
    ['with a corrected name', ['单位', '市教体局', '市水利局（新）', '市司法局'], null],
    ['with one inserted', ['单位', '市教体局', null, '市水利局'], 2],
    ['with a new unit inserted', ['单位', '市教体局', '市住建局', '市水利局'], 2],
    ['with one deleted', ['单位', '市水利局', '市司法局', null], 1],
    ['with the last one deleted', ['单位', '市教体局', '市水利局', null], 3],
    ['with two exchanged', ['单位', '市水利局', '市教体局', '市司法局'], 1],
    ['of another table', ['名称', '甲', '乙', '丙'], 0],
  ])('%s', (_, names, moved) => {
    expect(movedAmongRows(...names)).toBe(moved);
  });
});

describe('columns', () => {
  const BEHIND = [null, null, null, null, null, null, null, null];

  it.each([
    ['as they were', ['单位', '类别', '应办理数', '等级', '指数', ...BEHIND], null],
    ['of a run that broke off', ['单位', '类别', '应办理数', '等级', null, ...BEHIND], null],
    ['with one inserted', ['单位', null, '类别', '应办理数', '等级', '指数', ...BEHIND], 1],
    ['with one before the added', ['单位', '类别', '应办理数', '等级', null, '指数', null], 5],
    ['with two before the added', ['单位', '类别', '应办理数', '等级', null, null, '指数'], 6],
    ['with one deleted', ['单位', '应办理数', '等级', '指数', null, ...BEHIND], 1],
  ])('%s', (_, headers, moved) => {
    expect(movedAmongColumns(...headers)).toBe(moved);
  });
});

it('a sheet without texts has nothing to go by', () => {
  const before = { ...SHEET, cells: [[cellOf(1)], [cellOf(2)]] };
  const area = { row: 0, column: 1, rowCount: 2, columnCount: 1 };
  expect(anchorsOf({ before, after: () => undefined, area, isEmptied: false })).toEqual({
    rows: null,
    columns: null,
  });
});
