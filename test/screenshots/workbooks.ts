import type ExcelJS from 'exceljs';
import { annexWorkbook, flatWorkbook } from '../support/sampleWorkbooks';

/** The workbooks the states are looked at with. */
export type WorkbookName = 'month' | 'empty' | 'problems' | 'blocked' | 'protected' | 'twoMonths';

const HOTLINE = '热线考评';

/** The workbook as a file. */
export async function workbookBytes(name: WorkbookName): Promise<Buffer> {
  return Buffer.from(await BUILDERS[name]().xlsx.writeBuffer());
}

const BUILDERS: Readonly<Record<WorkbookName, () => ExcelJS.Workbook>> = {
  month: annexWorkbook,
  empty: () => {
    const workbook = annexWorkbook();
    workbook.eachSheet(({ id }) => workbook.removeWorksheet(id));
    workbook.addWorksheet('通讯录').getCell('A1').value = '市民政局 电话';
    return workbook;
  },
  problems: () => {
    const workbook = annexWorkbook();
    const sheet = sheetOf(workbook, HOTLINE);
    // Handled more than was due, a count that is no number, and one that is missing.
    sheet.getCell('C5').value = 99999;
    sheet.getCell('E6').value = '约四百';
    sheet.getCell('B7').value = null;
    return workbook;
  },
  blocked: () => {
    const workbook = annexWorkbook();
    // The template was sent round before anybody reported.
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (typeof cell.value === 'number') cell.value = '未报送';
        }),
      );
    }
    return workbook;
  },
  protected: () => {
    const workbook = annexWorkbook();
    // exceljs writes the protection when the file is written.
    void sheetOf(workbook, HOTLINE).protect('', {});
    return workbook;
  },
  twoMonths: () => {
    const workbook = flatWorkbook();
    for (const sheet of [...workbook.worksheets]) addEarlierMonth(workbook, sheet);
    return workbook;
  },
};

/** The month before: the same units, every third with twice the rework, so that some rise and some fall. */
function addEarlierMonth(
  workbook: ExcelJS.Workbook,
  { name, columnCount, rowCount }: ExcelJS.Worksheet,
) {
  const now = sheetOf(workbook, name);
  const before = workbook.addWorksheet(`${name}10月`);
  for (let row = 1; row <= rowCount; row += 1) {
    for (let column = 1; column <= columnCount; column += 1) {
      const { value } = now.getCell(row, column);
      before.getCell(row, column).value =
        typeof value === 'string' ? value.replace('2023年11月', '2023年10月') : value;
    }
    const { value: reworked } = now.getCell(row, REWORK);
    const { value: handled } = now.getCell(row, HANDLED);
    if (row % 3 === 0 && typeof reworked === 'number' && typeof handled === 'number') {
      before.getCell(row, REWORK).value = Math.min(reworked * 2 + 2, handled);
    }
  }
}

const HANDLED = 4;
const REWORK = 6;

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
