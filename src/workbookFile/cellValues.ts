import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { ListedSheet } from './workbookParts';

const SHARED_STRINGS = 'xl/sharedStrings.xml';

/** Everything of a worksheet but its cells. */
const NOT_CELLS = [
  ...['sheetPr', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells', 'rowBreaks'],
  ...['hyperlinks', 'pageMargins', 'dataValidations', 'pageSetup', 'headerFooter'],
  ...['printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts'],
  ...['conditionalFormatting', 'extLst'],
];

/**
 * The cells of the sheets, in their order. exceljs is given the cells and nothing else: it breaks on
 * tables with filters, builds every cell a name covers, and needs the styles only to make dates of
 * numbers.
 */
export async function worksheetsOf(
  zip: JSZip,
  sheets: readonly ListedSheet[],
): Promise<ExcelJS.Worksheet[]> {
  const plain = await cellsOnly(zip, sheets);
  const workbook = new ExcelJS.Workbook();
  // exceljs's declarations know Node's Buffer only; it reads any bytes.
  const input = plain as unknown as Parameters<ExcelJS.Xlsx['load']>[0];
  await workbook.xlsx.load(input, { ignoreNodes: NOT_CELLS });
  return workbook.worksheets;
}

/** A package of the same cells under sheet names and part names of our own. */
async function cellsOnly(zip: JSZip, sheets: readonly ListedSheet[]): Promise<Uint8Array> {
  const plain = new JSZip();
  const ids = sheets.map((_, at) => at + 1);
  const listed = ids.map((id) => `<sheet name="s${id}" sheetId="${id}" r:id="r${id}"/>`);
  const related = ids.map(
    (id) =>
      `<Relationship Id="r${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
  );
  plain.file(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`,
  );
  plain.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE_RELATIONS}">${related.join('')}</Relationships>`,
  );
  const strings = await zip.file(SHARED_STRINGS)?.async('uint8array');
  if (strings) plain.file(SHARED_STRINGS, strings);
  for (const [at, { part }] of sheets.entries()) {
    const cells = await zip.file(part)?.async('uint8array');
    if (cells) plain.file(`xl/worksheets/sheet${at + 1}.xml`, cells);
  }
  return plain.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
