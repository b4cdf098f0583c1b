import JSZip from 'jszip';
import { saveCharts } from './savedCharts';
import { savedTableXml } from './savedTables';
import { TABLE_PART } from './tableParts';
import type { WebExtension } from './webExtension';
import { webExtensionParts } from './webExtension';
import type { WorkbookModel } from './workbookModel';
import { WORKBOOK_PART } from './workbookParts';
import { elements, escapeXml } from './xml';

export interface SaveOptions {
  /** The add-in whose settings are saved; without it the one the file named, else a nameless one. */
  readonly addin?: { readonly id: string; readonly version: string };
}

const NAMELESS_ADDIN = { id: '00000000-0000-0000-0000-000000000000', version: '1.0.0.0' };

/** Zip entries carry a time; a fixed one keeps equal workbooks equal. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

function definedNamesXml(workbook: WorkbookModel): string {
  return workbook.names
    .list()
    .map((name) => {
      const position = name.sheetId === undefined ? -1 : workbook.positionOf(name.sheetId);
      const scope = position < 0 ? '' : ` localSheetId="${position}"`;
      const comment = name.comment === '' ? '' : ` comment="${escapeXml(name.comment)}"`;
      const hidden = name.isHidden ? ' hidden="1"' : '';
      const formula = escapeXml(name.formula.replace(/^=/, ''));
      return `<definedName name="${escapeXml(name.name)}"${scope}${comment}${hidden}>${formula}</definedName>`;
    })
    .join('');
}

function workbookXml(xml: string, workbook: WorkbookModel): string {
  let edited = xml;
  const names = definedNamesXml(workbook);
  if (names !== '') {
    edited = edited.includes('<definedNames>')
      ? edited.replace('</definedNames>', () => `${names}</definedNames>`)
      : edited.replace('</sheets>', () => `</sheets><definedNames>${names}</definedNames>`);
  }
  const { workbookProtectionXml } = workbook.extras;
  if (workbookProtectionXml !== undefined) {
    edited = edited.replace('<bookViews', () => `${workbookProtectionXml}<bookViews`);
  }
  return edited;
}

function stylesXml(xml: string, workbook: WorkbookModel): string {
  const { defaultFontXml } = workbook.extras;
  const [first] = elements(xml, 'font');
  return defaultFontXml === undefined || first === undefined
    ? xml
    : xml.replace(first.outer, () => defaultFontXml);
}

async function edit(zip: JSZip, part: string, change: (xml: string) => string): Promise<void> {
  const xml = await zip.file(part)?.async('string');
  if (xml !== undefined) zip.file(part, change(xml), { date: ENTRY_DATE });
}

async function addSettings(zip: JSZip, workbook: WorkbookModel, save: SaveOptions): Promise<void> {
  const settings = workbook.settings.entries();
  const own: WebExtension = {
    addin: save.addin ?? workbook.extras.addin ?? NAMELESS_ADDIN,
    settings,
  };
  const extensions = [...(settings.length > 0 ? [own] : []), ...workbook.extras.otherAddins];
  if (extensions.length === 0) return;
  const { parts, contentTypes, relationship } = webExtensionParts(extensions);
  for (const [part, xml] of Object.entries(parts)) zip.file(part, xml, { date: ENTRY_DATE });
  await edit(zip, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', () => `${contentTypes}</Types>`),
  );
  await edit(zip, '_rels/.rels', (xml) =>
    xml.replace('</Relationships>', () => `${relationship}</Relationships>`),
  );
}

/** The workbook's view: which sheet is in front, and what is selected on it. */
function storeView(workbook: WorkbookModel): void {
  const { stored, activeSheet } = workbook;
  const [view] = stored.views;
  const activeTab = workbook.positionOf(activeSheet.id);
  stored.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 12_000,
      firstSheet: 0,
      visibility: 'visible',
      ...view,
      activeTab,
    },
  ];
}

/** exceljs saves no row without cells, however hidden or grouped it is. */
function keepEmptyRows(workbook: WorkbookModel): void {
  for (const { stored } of workbook.sheets) {
    for (let number = 1; number <= stored.rowCount; number += 1) {
      const row = stored.findRow(number);
      if (row?.cellCount === 0 && (row.hidden || (row.outlineLevel ?? 0) > 0)) row.getCell(1);
    }
  }
}

/**
 * The workbook as the bytes of an .xlsx. Parts in `workbook.lostOnSave` are not in it. Excel computes
 * all formulas when it opens the file.
 */
export async function saveWorkbook(
  workbook: WorkbookModel,
  options: SaveOptions = {},
): Promise<Uint8Array> {
  const { stored } = workbook;
  storeView(workbook);
  keepEmptyRows(workbook);
  stored.calcProperties.fullCalcOnLoad = true;
  const written = await stored.xlsx.writeBuffer();
  const zip = await JSZip.loadAsync(written);
  await edit(zip, WORKBOOK_PART, (xml) => workbookXml(xml, workbook));
  await edit(zip, 'xl/styles.xml', (xml) => stylesXml(xml, workbook));
  for (const sheet of workbook.sheets) {
    const { filterXml } = sheet;
    if (filterXml === undefined) continue;
    await edit(zip, `xl/worksheets/sheet${sheet.stored.id}.xml`, (xml) =>
      xml.replace(elements(xml, 'autoFilter')[0]?.outer ?? '\0', () => filterXml),
    );
  }
  for (const part of Object.keys(zip.files).filter((name) => TABLE_PART.test(name))) {
    await edit(zip, part, (xml) => savedTableXml(xml, workbook));
  }
  await saveCharts(zip, workbook, ENTRY_DATE);
  await addSettings(zip, workbook, options);
  for (const entry of Object.values(zip.files)) entry.date = ENTRY_DATE;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
