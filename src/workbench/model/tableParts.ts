import type JSZip from 'jszip';
import { elements, unescapeXml } from './xml';

/** A table's part as the file has it. exceljs reads too little of it and writes back less. */
export interface TablePart {
  readonly name: string;
  readonly xml: string;
  /** Whether its filter hides rows. */
  readonly isFiltered: boolean;
}

export const TABLE_PART = /^xl\/tables\/table\d+\.xml$/;

/** The `table` tag itself, with its attributes. */
export const rootTag = (xml: string): string => /<(?:\w+:)?table\s[^>]*>/.exec(xml)?.[0] ?? '';

export const nameIn = (xml: string): string =>
  unescapeXml(/\sname="([^"]*)"/.exec(rootTag(xml))?.[1] ?? '');

const filterIn = (xml: string): string => elements(xml, 'autoFilter')[0]?.outer ?? '';

/** The tables of a file. */
export async function readTableParts(zip: JSZip): Promise<TablePart[]> {
  const names = Object.keys(zip.files).filter((name) => TABLE_PART.test(name));
  return Promise.all(
    names.map(async (part) => {
      const xml = (await zip.file(part)?.async('string')) ?? '';
      const columns = elements(filterIn(xml), 'filterColumn');
      return { name: nameIn(xml), xml, isFiltered: columns.some(({ inner }) => inner !== '') };
    }),
  );
}

/** exceljs takes a header row that is not mentioned for absent, and fails on filter criteria. */
function forExceljs(xml: string): string {
  const root = rootTag(xml);
  const filter = filterIn(xml);
  const ref = /\sref="[^"]*"/.exec(filter)?.[0] ?? '';
  return xml
    .replace(root, () =>
      root.includes('headerRowCount') ? root : root.replace(/>$/, ' headerRowCount="1">'),
    )
    .replace(filter, () => (filter === '' ? '' : `<autoFilter${ref}/>`))
    .replace(/<(\w+:)?sortState[\s>].*?<\/(\w+:)?sortState>/s, '');
}

/** Puts what exceljs can read in place of the tables; whether there were any. */
export async function simplifyTables(zip: JSZip): Promise<boolean> {
  const parts = Object.keys(zip.files).filter((name) => TABLE_PART.test(name));
  for (const part of parts) {
    const xml = await zip.file(part)?.async('string');
    if (xml !== undefined) zip.file(part, forExceljs(xml));
  }
  return parts.length > 0;
}
