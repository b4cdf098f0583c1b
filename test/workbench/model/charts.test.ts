import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import type { SheetChart } from '../../../src/workbench/model/sheetCharts';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { edited, opened, partNames, partOf, reopened } from './packages';

const FIGURES = { row: 4, column: 1, rowCount: 3, columnCount: 3 };
const PLACE = { row: 8, column: 0, rowCount: 16, columnCount: 4 };
const SHEET = "A&B's 汇总";

/** A workbook with figures and a chart of them, of a kind. */
function charted(chart: Partial<SheetChart> = {}, seriesBy: SheetChart['seriesBy'] = 'columns') {
  const workbook = WorkbookModel.create('a.xlsx', ['热线', SHEET]);
  const sheet = workbook.sheetByName(SHEET);
  if (!sheet) throw new Error('no sheet');
  sheet.cells.setInputs(FIGURES, [
    ['渠道', 'A', 'B'],
    ['热线', 60, 2],
    ['信箱', 53, 5],
  ]);
  const { id } = sheet.charts.add('ColumnClustered', FIGURES, seriesBy);
  const named = { name: 'Grades', title: '等级 <A> & "B"', legend: 'Bottom', place: PLACE };
  sheet.charts.change(id, { ...named, fills: ['#A9D18E', null], ...chart });
  return workbook;
}

const chartsIn = (workbook: WorkbookModel, name = SHEET) =>
  workbook
    .sheetByName(name)
    ?.charts.list()
    .map((chart) => ({ ...chart, id: '' }));

describe('a chart that is saved and opened again', () => {
  it.each(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'])(
    'is what it was: %s',
    async (type) => {
      const workbook = charted({ type });
      const again = await reopened(workbook);
      expect(chartsIn(again)).toEqual(chartsIn(workbook));
      expect(chartsIn(again, '热线')).toEqual([]);
      expect(again.lostOnSave).toEqual([]);
    },
  );

  it('has its series in rows, its legend, the beginning of its axis and no title', async () => {
    const workbook = charted({ title: '', legend: 'Corner', minimum: -2.5 }, 'rows');
    expect(chartsIn(await reopened(workbook))).toEqual(chartsIn(workbook));
  });

  it('has one series of one category', async () => {
    const source = { ...FIGURES, rowCount: 2, columnCount: 2 };
    for (const seriesBy of ['rows', 'columns'] as const) {
      const workbook = charted({ source, fills: ['#112233'] }, seriesBy);
      expect(chartsIn(await reopened(workbook))).toEqual(chartsIn(workbook));
    }
  });

  it('lies beside its figures where nobody placed it', async () => {
    const again = await reopened(charted({ place: null }));
    expect(chartsIn(again)?.[0]?.place).toMatchObject({ row: 4, column: 5 });
  });

  it('follows the name of its sheet', async () => {
    const workbook = charted();
    const sheet = workbook.sheetByName(SHEET);
    if (!sheet) throw new Error('no sheet');
    workbook.renameSheet(sheet.id, '汇总');
    const again = await reopened(await reopened(workbook));
    expect(chartsIn(again, '汇总')).toEqual(chartsIn(workbook, '汇总'));
  });

  it('stays beside other charts, on its own sheet and on others, and beside tables', async () => {
    const workbook = charted();
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error('no sheets');
    first.cells.setInputs(FIGURES, [
      ['类别', 'x', 'y'],
      ['a', 1, 2],
      ['b', 3, 4],
    ]);
    first.tables.add('Figures', FIGURES);
    first.charts.add('Line', FIGURES, 'rows');
    second.charts.add('BarClustered', FIGURES, 'rows');
    const again = await reopened(workbook);
    expect(again.sheets.map(({ charts }) => charts.list().map(({ type }) => type))).toEqual([
      ['Line'],
      ['ColumnClustered', 'BarClustered'],
    ]);
    const added = again.sheetByName(SHEET)?.charts.add('Line', FIGURES, 'rows');
    const ids = again.sheetByName(SHEET)?.charts.list() ?? [];
    expect(ids.filter(({ id }) => id === added?.id)).toHaveLength(1);
  });

  it('is laid over a sheet that has a picture', async () => {
    const workbook = charted();
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const picture = workbook.stored.addImage({ base64: pixel, extension: 'png' });
    workbook.sheetByName(SHEET)?.stored.addImage(picture, 'F1:G2');
    const bytes = await saveWorkbook(workbook);
    expect((await partNames(bytes)).filter((name) => /drawing\d/.test(name))).toEqual([
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
    ]);
    const again = await opened(bytes);
    expect(chartsIn(again)).toEqual(chartsIn(workbook));
    expect(again.sheetByName(SHEET)?.stored.getImages()).toHaveLength(1);
  });
});

describe("a chart of somebody else's", () => {
  const part = 'xl/charts/chart1.xml';

  it.each([
    ['dressed in another colour', (xml: string) => xml.replace('D9D9D9', 'FF0000')],
    ['with a trend line', (xml: string) => xml.replace('<c:cat>', '<c:trendline/><c:cat>')],
    ['of figures on another sheet', (xml: string) => xml.replaceAll(/<c:f>[^<]*!/g, '<c:f>热线!')],
    ['of another kind', () => '<c:chartSpace><c:pieChart/></c:chartSpace>'],
  ])('%s is told as lost on saving, and is not in the workbook', async (_situation, change) => {
    const bytes = await edited(await saveWorkbook(charted()), { [part]: change });
    expect(await partOf(bytes, part)).toBeDefined();
    const workbook = await opened(bytes);
    expect(workbook.lostOnSave).toEqual([{ kind: 'chart', part }]);
    expect(chartsIn(workbook)).toEqual([]);
    expect(await partNames(await saveWorkbook(workbook))).not.toContain(part);
  });

  it('moved off the cells is told as lost, as its place would be another', async () => {
    const bytes = await edited(await saveWorkbook(charted()), {
      'xl/drawings/drawing1.xml': (xml) => xml.replace('<xdr:colOff>0<', '<xdr:colOff>9525<'),
    });
    expect((await opened(bytes)).lostOnSave).toEqual([{ kind: 'chart', part }]);
  });
});
