import type JSZip from 'jszip';
import type { DefinedName } from './definedNames';
import type { FileExtras } from './fileExtras';
import { lostParts } from './lostParts';
import { openedCharts } from './openedCharts';
import type { SheetFacts } from './sheetModel';
import type { TablePart } from './tableParts';
import { readTableParts } from './tableParts';
import type { WebExtension } from './webExtension';
import { readWebExtension, WEB_EXTENSION_PART } from './webExtension';
import { elements, unescapeXml } from './xml';

export const WORKBOOK_PART = 'xl/workbook.xml';

/** exceljs reads and writes these itself: they follow from print settings and filters. */
const KEPT_BY_EXCELJS = ['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase'];

/** A defined name as the file has it; `sheetPosition` for one that belongs to a sheet. */
export interface StoredName extends Omit<DefinedName, 'sheetId'> {
  readonly sheetPosition?: number;
}

/** What the model reads from a file's parts by itself. */
export interface WorkbookParts {
  readonly names: readonly StoredName[];
  readonly facts: ReadonlyMap<string, SheetFacts>;
  readonly settings: WebExtension['settings'];
  readonly extras: FileExtras;
  /** `xl/workbook.xml` without the names exceljs would stumble over, or undefined when it has none. */
  readonly trimmedWorkbookXml?: string;
}

async function textOf(zip: JSZip, part: string): Promise<string> {
  return (await zip.file(part)?.async('string')) ?? '';
}

function namesIn(workbookXml: string): { names: StoredName[]; trimmed: string } {
  const names: StoredName[] = [];
  let trimmed = workbookXml;
  for (const { attributes, inner, outer } of elements(workbookXml, 'definedName')) {
    const { name = '', localSheetId, hidden, comment = '' } = attributes;
    if (KEPT_BY_EXCELJS.includes(name)) continue;
    trimmed = trimmed.replace(outer, () => '');
    names.push({
      name,
      formula: `=${unescapeXml(inner)}`,
      isHidden: hidden === '1' || hidden === 'true',
      comment,
      ...(localSheetId === undefined ? {} : { sheetPosition: Number(localSheetId) }),
    });
  }
  return { names, trimmed: trimmed.replace(/<(\w+:)?definedNames>\s*<\/(\w+:)?definedNames>/, '') };
}

const hasCriteria = (filterXml: string): boolean => elements(filterXml, 'filterColumn').length > 0;

async function sheetFilter(zip: JSZip, sheetPart: string): Promise<Partial<SheetFacts>> {
  const xml = await textOf(zip, sheetPart);
  const filter = elements(xml, 'autoFilter')[0]?.outer ?? '';
  return hasCriteria(filter) ? { filterXml: filter } : {};
}

interface FactsOfSheets {
  readonly facts: Map<string, SheetFacts>;
  /** The parts of the charts among them. */
  readonly charts: readonly string[];
}

async function factsBySheet(
  zip: JSZip,
  workbookXml: string,
  tables: readonly TablePart[],
): Promise<FactsOfSheets> {
  const filteredTables = tables.filter((table) => table.isFiltered).map((table) => table.name);
  const relations = elements(await textOf(zip, 'xl/_rels/workbook.xml.rels'), 'Relationship');
  const facts = new Map<string, SheetFacts>();
  const chartParts: string[] = [];
  for (const { attributes } of elements(workbookXml, 'sheet')) {
    const target = relations.find((one) => one.attributes.Id === attributes.id)?.attributes.Target;
    if (attributes.name === undefined || target === undefined) continue;
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const charts = await openedCharts(zip, part, attributes.name);
    chartParts.push(...charts.map((chart) => chart.part));
    facts.set(attributes.name, {
      ...(await sheetFilter(zip, part)),
      ...{ filteredTables, charts: charts.map(({ chart }) => chart) },
    });
  }
  return { facts, charts: chartParts };
}

async function webExtensions(zip: JSZip): Promise<WebExtension[]> {
  const parts = Object.keys(zip.files).filter((name) => WEB_EXTENSION_PART.test(name));
  return Promise.all(parts.sort().map(async (part) => readWebExtension(await textOf(zip, part))));
}

/**
 * Reads what exceljs passes over. `addinId` names the add-in whose settings the model holds; without
 * it the file's first add-in is taken.
 */
export async function readWorkbookParts(
  zip: JSZip,
  addinId: string | undefined,
): Promise<WorkbookParts> {
  const workbookXml = await textOf(zip, WORKBOOK_PART);
  const { names, trimmed } = namesIn(workbookXml);
  const extensions = await webExtensions(zip);
  const tables = await readTableParts(zip);
  const { facts, charts } = await factsBySheet(zip, workbookXml, tables);
  const lost = await lostParts(Object.keys(zip.files), (part) => textOf(zip, part));
  const sameId = (one: WebExtension): boolean =>
    one.addin.id.toLowerCase() === addinId?.toLowerCase();
  const own = addinId === undefined ? extensions[0] : extensions.find(sameId);
  const protection = elements(workbookXml, 'workbookProtection')[0];
  const lock = protection?.attributes.lockStructure;
  const fonts = elements(await textOf(zip, 'xl/styles.xml'), 'fonts')[0]?.inner ?? '';
  const defaultFont = elements(fonts, 'font')[0];
  return {
    names,
    facts,
    settings: own?.settings ?? [],
    extras: {
      ...(defaultFont === undefined ? {} : { defaultFontXml: defaultFont.outer }),
      ...(protection === undefined ? {} : { workbookProtectionXml: protection.outer }),
      isStructureProtected: lock === '1' || lock === 'true',
      ...(own === undefined ? {} : { addin: own.addin }),
      tables,
      otherAddins: extensions.filter((one) => one !== own),
      lost: lost.filter(({ part }) => !charts.includes(part)),
    },
    ...(names.length > 0 ? { trimmedWorkbookXml: trimmed } : {}),
  };
}
