import { tableFingerprint } from './tableFingerprint';
import { nameIn, rootTag } from './tableParts';
import type { WorkbookModel } from './workbookModel';

const idIn = (xml: string): string => /\sid="(\d+)"/.exec(rootTag(xml))?.[1] ?? '1';

/**
 * The XML to save for a table, given what exceljs wrote: the file's own where nothing was changed, with
 * its filter, formulas and totals.
 */
export function savedTableXml(written: string, workbook: WorkbookModel): string {
  const name = nameIn(written);
  const original = workbook.extras.tables.find((part) => part.name === name);
  const model = workbook.sheets
    .flatMap((sheet) => Object.values(sheet.stored.tables))
    .find((table) => table.model.name === name)?.model;
  const isFiltered = workbook.sheets.some((sheet) => sheet.tables.find(name)?.isFiltered === true);
  if (
    original !== undefined &&
    model !== undefined &&
    original.isFiltered === isFiltered &&
    workbook.openedTables.get(name) === tableFingerprint(model)
  ) {
    const root = rootTag(original.xml);
    const renumbered = root.replace(/\sid="\d+"/, ` id="${idIn(written)}"`);
    return original.xml.replace(root, () => renumbered);
  }
  // exceljs writes the element without the area it must have.
  return model?.autoFilterRef === undefined
    ? written.replace(/<autoFilter[^>]*>.*?<\/autoFilter>|<autoFilter[^>]*\/>/s, '')
    : written;
}
