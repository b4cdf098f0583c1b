import type JSZip from 'jszip';
import type { DefinedName } from '../tables/snapshot';
import { xmlElements } from './xmlElements';

/** A worksheet as the package lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** The name of its part, `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** What a workbook's package says of its sheets and names. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** Names of the whole workbook; those of single sheets mark nothing of ours. */
  readonly names: readonly DefinedName[];
}

const WORKBOOK_PART = 'xl/workbook.xml';
const RELATIONS_PART = 'xl/_rels/workbook.xml.rels';

/** Reads the list of sheets and names; null for a package that is no .xlsx workbook. */
export async function workbookParts(zip: JSZip): Promise<WorkbookParts | null> {
  const workbook = await zip.file(WORKBOOK_PART)?.async('string');
  if (workbook === undefined) return null;
  const relations = (await zip.file(RELATIONS_PART)?.async('string')) ?? '';
  const targets = new Map(
    xmlElements(relations, 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = xmlElements(workbook, 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attributes['id']) ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    // A sheet of nothing but a chart is no worksheet.
    if (!part.includes('worksheets/') || zip.file(part) === null) return [];
    const { name = '', state = 'visible' } = attributes;
    return [{ name, visible: state === 'visible', part }];
  });
  const names = xmlElements(workbook, 'definedName').flatMap(({ attributes, text }) => {
    const { name = '', localSheetId } = attributes;
    return localSheetId === undefined ? [{ name, formula: `=${text}` }] : [];
  });
  return { sheets, names };
}
