import ExcelJS from 'exceljs';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { conditionalFormats } from '../../../src/workbench/page/grid/conditionalFormats';

interface DrawnRule {
  readonly ranges: readonly { readonly startColumn: number; readonly endRow: number }[];
  readonly rule: Readonly<Record<string, unknown>>;
}

/** The rules the grid is given for a sheet whose C3:C9 and E3:E9 carry one rule of the file. */
function drawn(...rules: object[]): DrawnRule[] {
  const stored = new ExcelJS.Workbook();
  const sheet = stored.addWorksheet('热线');
  for (const rule of rules) {
    sheet.addConditionalFormatting({
      ref: 'C3:C9 E3:E9',
      rules: [rule as ExcelJS.ConditionalFormattingRule],
    });
  }
  const model = new WorkbookModel(stored, 'month.xlsx');
  const data = JSON.parse(conditionalFormats(model)[0]?.data ?? '') as Record<string, DrawnRule[]>;
  return data[model.activeSheet.id] ?? [];
}

const style = {
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } },
  font: { bold: true, color: { argb: 'FF9C0006' } },
};

describe('a conditional format of a file, in the grid', () => {
  it.each([
    ['greaterThan', [0.3], '=C3>(0.3)'],
    ['lessThanOrEqual', ['$B$1'], '=C3<=($B$1)'],
    ['notEqual', ['"A"'], '=C3<>("A")'],
    ['between', [80, 90], '=AND(C3>=(80),C3<=(90))'],
    ['notBetween', [80, 90], '=NOT(AND(C3>=(80),C3<=(90)))'],
  ])('compares with %s', (operator, formulae, formula) => {
    const [rule] = drawn({ type: 'cellIs', operator, formulae, style, priority: 1 });
    expect(rule?.rule).toMatchObject({ type: 'highlightCell', subType: 'formula', value: formula });
  });

  it('covers all its areas, with fill and font', () => {
    const [rule] = drawn({ type: 'expression', formulae: ['C3="E"'], style, priority: 1 });
    expect(rule?.ranges).toMatchObject([
      { startColumn: 2, endRow: 8 },
      { startColumn: 4, endRow: 8 },
    ]);
    expect(rule?.rule).toMatchObject({
      value: '=C3="E"',
      style: { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' }, bl: 1 },
    });
  });

  it('may be a colour scale', () => {
    const [rule] = drawn({
      type: 'colorScale',
      cfvo: [{ type: 'min' }, { type: 'max' }],
      color: [{ argb: 'FFF8696B' }, { argb: 'FF63BE7B' }],
      priority: 1,
    });
    expect(rule?.rule).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#F8696B', value: { type: 'min' } },
        { index: 1, color: '#63BE7B', value: { type: 'max' } },
      ],
    });
  });

  it('comes in order of priority; what the grid cannot draw is left out', () => {
    const rules = drawn(
      { type: 'top10', rank: 3, bottom: true, style, priority: 3 },
      { type: 'iconSet', iconSet: '3Arrows', cfvo: [], priority: 1 },
      { type: 'aboveAverage', aboveAverage: false, style, priority: 2 },
    );
    expect(rules.map(({ rule }) => rule)).toMatchObject([
      { subType: 'average', operator: 'lessThan' },
      { subType: 'rank', isBottom: true, isPercent: false, value: 3 },
    ]);
  });
});
