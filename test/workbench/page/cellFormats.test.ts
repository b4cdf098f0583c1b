import { BooleanNumber } from '@univerjs/core';
import type { BorderStyle, CellFormat } from '../../../src/workbench/model/cellFormat';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { gridStyle } from '../../../src/workbench/page/grid/cellStyle';
import { changedFormat, formatPatch } from '../../../src/workbench/page/grid/formatPatch';

const unset = WorkbookModel.create().activeSheet.cells.format(0, 0);
const thin = { style: 'thin', color: '#808080' } as const;

const FORMATS: readonly (readonly [string, Partial<CellFormat>])[] = [
  ['nothing set', {}],
  [
    'a percentage in red on yellow',
    { numberFormat: '0.00%', fontColor: '#C00000', fillColor: '#FFEB9C' },
  ],
  [
    'a bold wrapped header',
    { bold: true, wrapText: true, horizontalAlignment: 'center', verticalAlignment: 'middle' },
  ],
  ['a printed title', { fontName: '方正小标宋简体', fontSize: 18, underline: true, italic: true }],
  ['lines on two sides', { borders: { left: thin, right: null, top: null, bottom: thin } }],
  ['struck out text in a text cell', { strikethrough: true, numberFormat: '@' }],
];

describe('the format of a cell, shown in the grid and taken back', () => {
  it.each(FORMATS)('is the same for %s', (_, fields) => {
    const format: CellFormat = { ...unset, ...fields };
    expect(changedFormat(formatPatch(gridStyle(format)), format)).toEqual({});
  });

  it.each<BorderStyle>([
    'thin',
    'medium',
    'thick',
    'hair',
    'dotted',
    'dashed',
    'double',
    'slantDashDot',
  ])('keeps %s lines', (style) => {
    const line = { style, color: '#112233' };
    const borders = { left: line, right: line, top: line, bottom: line };
    expect(formatPatch(gridStyle({ ...unset, borders })).borders).toEqual(borders);
  });
});

describe('a format that a person changes in the grid', () => {
  it('changes that field alone', () => {
    const style = { ...gridStyle(unset), bl: BooleanNumber.TRUE };
    expect(changedFormat(formatPatch(style), unset)).toEqual({ bold: true });
  });

  it('can be a colour in any of the ways the grid writes colours', () => {
    for (const rgb of ['#f0a', '#FF00AA', 'rgb(255, 0, 170)']) {
      expect(formatPatch({ bg: { rgb } }).fillColor).toBe('#FF00AA');
    }
  });

  it('takes fill and lines away when they are cleared', () => {
    const format: CellFormat = {
      ...unset,
      fillColor: '#FFEB9C',
      borders: { left: thin, right: thin, top: thin, bottom: thin },
    };
    expect(changedFormat(formatPatch({}), format)).toEqual({
      fillColor: null,
      borders: { left: null, right: null, top: null, bottom: null },
    });
  });
});

describe('the grid style of a cell', () => {
  it('names what is not there as null, so that nothing of before is left', () => {
    expect(gridStyle(unset)).toMatchObject({
      bg: null,
      n: null,
      ht: null,
      bd: { t: null, r: null, b: null, l: null },
    });
  });
});
