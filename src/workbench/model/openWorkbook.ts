import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { DefinedName } from './definedNames';
import { fileKind } from './fileKind';
import { keepFormatEscapes } from './formatEscapes';
import { simplifyTables } from './tableParts';
import { storedCells } from './storedCells';
import { settle } from './storedValue';
import { WorkbookModel } from './workbookModel';
import type { StoredName, WorkbookParts } from './workbookParts';
import { readWorkbookParts, WORKBOOK_PART } from './workbookParts';

/** Why a file could not be opened. */
export type OpenFailure =
  /** No bytes at all. */
  | 'empty'
  /** Protected with a password for opening. */
  | 'encrypted'
  /** An .xls of Excel 97–2003. */
  | 'oldFormat'
  /** An .xlsb. */
  | 'binaryFormat'
  /** Some other kind of file, or a zip that holds no workbook. */
  | 'notAWorkbook'
  /** Begins like a workbook and cannot be read to its end. */
  | 'damaged';

export type OpenResult =
  | { readonly ok: true; readonly workbook: WorkbookModel }
  | {
      readonly ok: false;
      readonly failure: OpenFailure;
      /** For a log, in English. */
      readonly detail: string;
    };

export interface OpenOptions {
  /** The manifest id of the add-in whose settings the model is to hold. */
  readonly addinId?: string;
}

const failed = (failure: OpenFailure, detail: string): OpenResult => ({
  ok: false,
  failure,
  detail,
});

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'unknown');

function withSheetId(name: StoredName, workbook: WorkbookModel): DefinedName[] {
  const { sheetPosition, ...rest } = name;
  if (sheetPosition === undefined) return [rest];
  const sheet = workbook.sheets[sheetPosition];
  return sheet === undefined ? [] : [{ ...rest, sheetId: sheet.id }];
}

/**
 * The file with what exceljs stumbles over taken out: it would build every cell of every name, and
 * misreads tables and escaped number formats. Undefined when it can have the file as it is.
 */
async function bytesForExceljs(zip: JSZip, parts: WorkbookParts): Promise<Uint8Array | undefined> {
  const hasTables = await simplifyTables(zip);
  const hasEscapes = await keepFormatEscapes(zip);
  if (parts.trimmedWorkbookXml !== undefined) zip.file(WORKBOOK_PART, parts.trimmedWorkbookXml);
  else if (!hasTables && !hasEscapes) return undefined;
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

/** exceljs's declarations know Node's Buffer only; it reads any bytes. */
type LoadInput = Parameters<ExcelJS.Xlsx['load']>[0];

async function read(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions,
): Promise<OpenResult> {
  const zip = await JSZip.loadAsync(bytes);
  if (zip.file('xl/workbook.bin') !== null) {
    return failed('binaryFormat', 'The workbook is in the binary .xlsb format.');
  }
  if (zip.file(WORKBOOK_PART) === null) {
    return failed('notAWorkbook', `The zip has no ${WORKBOOK_PART}.`);
  }
  const parts = await readWorkbookParts(zip, options.addinId);
  const stored = new ExcelJS.Workbook();
  const input = (await bytesForExceljs(zip, parts)) ?? bytes;
  await stored.xlsx.load(input as unknown as LoadInput);
  // A file without views of book or sheet, which the format allows, leaves exceljs without the lists.
  if (!Array.isArray(stored.views)) stored.views = [];
  if (stored.worksheets.length === 0) return failed('damaged', 'The workbook has no sheets.');
  const date1904 = stored.properties.date1904;
  for (const sheet of stored.worksheets) {
    if (!Array.isArray(sheet.views)) sheet.views = [];
    for (const cell of storedCells(sheet)) settle(cell, date1904);
  }
  const workbook = new WorkbookModel(stored, fileName, parts.extras, parts.facts);
  workbook.names.load(parts.names.flatMap((name) => withSheetId(name, workbook)));
  workbook.as('load', () => workbook.settings.replaceAll(parts.settings));
  return { ok: true, workbook };
}

/** Opens an .xlsx or .xlsm. Whatever the bytes are, the answer is a value and nothing is thrown. */
export async function openWorkbook(
  bytes: Uint8Array,
  fileName: string,
  options: OpenOptions = {},
): Promise<OpenResult> {
  switch (fileKind(bytes)) {
    case 'empty':
      return failed('empty', 'The file has no content.');
    case 'encrypted':
      return failed('encrypted', 'The file is protected with a password.');
    case 'oldFormat':
      return failed('oldFormat', 'The file is an Excel 97–2003 workbook.');
    case 'unknown':
      return failed('notAWorkbook', 'The file is no Excel workbook.');
    case 'zip':
      try {
        return await read(bytes, fileName, options);
      } catch (error) {
        return failed('damaged', reasonOf(error));
      }
  }
}
