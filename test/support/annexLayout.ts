import type ExcelJS from 'exceljs';

const SONG = '宋体';
const HEI = '黑体';
/** The file format's number for A4; the library's enum exists in its types only. */
const A4 = 9;
const THIN: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const FRAME: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const CENTRED: Partial<ExcelJS.Alignment> = {
  horizontal: 'center',
  vertical: 'middle',
  wrapText: true,
};

/** Lines of an office annex, written one below the other on one sheet. */
export interface AnnexWriter {
  /** `附件1` above the title. */
  caption(text: string): void;
  /** The title, merged across the table. */
  title(text: string): void;
  /** A group's name alone on its line, merged across the table. */
  groupLine(name: string): void;
  header(texts: readonly string[]): void;
  row(values: readonly (string | number | null)[], formats: readonly (string | null)[]): void;
  /** `— 10 —` at the foot of a printed page, and the page break behind it. */
  pageFoot(text: string): void;
}

/** Starts a sheet set up as the annexes are printed: A4 across, Chinese office fonts, `widths` in characters. */
export function annexWriter(sheet: ExcelJS.Worksheet, widths: readonly number[]): AnnexWriter {
  const last = widths.length;
  let next = 1;
  sheet.columns = widths.map((width) => ({ width }));
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  });

  function line(height: number): ExcelJS.Row {
    const row = sheet.getRow(next);
    next += 1;
    row.height = height;
    return row;
  }

  function acrossTable(row: ExcelJS.Row, text: string): ExcelJS.Cell {
    sheet.mergeCells(row.number, 1, row.number, last);
    const cell = row.getCell(1);
    cell.value = text;
    return cell;
  }

  return {
    caption(text) {
      const cell = line(22).getCell(1);
      cell.value = text;
      cell.font = { name: HEI, size: 14 };
      cell.alignment = { horizontal: 'left', vertical: 'middle' };
    },
    title(text) {
      const cell = acrossTable(line(36), text);
      cell.font = { name: SONG, size: 18, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
    },
    groupLine(name) {
      const cell = acrossTable(line(24), name);
      cell.font = { name: HEI, size: 12 };
      cell.alignment = { horizontal: 'left', vertical: 'middle' };
    },
    header(texts) {
      const row = line(34);
      texts.forEach((text, at) => {
        const cell = row.getCell(at + 1);
        cell.value = text;
        cell.font = { name: HEI, size: 11 };
        cell.alignment = CENTRED;
        cell.border = FRAME;
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEAF1F8' } };
      });
    },
    row(values, formats) {
      const tall = values.some((value) => typeof value === 'string' && value.includes('\n'));
      const row = line(tall ? 32 : 20);
      values.forEach((value, at) => {
        const cell = row.getCell(at + 1);
        cell.value = value;
        cell.font = { name: SONG, size: 11 };
        cell.alignment = CENTRED;
        cell.border = FRAME;
        const format = formats[at];
        if (format) cell.numFmt = format;
      });
    },
    pageFoot(text) {
      const row = line(20);
      const cell = acrossTable(row, text);
      cell.font = { name: SONG, size: 11 };
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
      row.addPageBreak();
    },
  };
}
