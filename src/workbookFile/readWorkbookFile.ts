import JSZip from 'jszip';
import type { Snapshot } from '../tables/snapshot';
import { worksheetsOf } from './cellValues';
import { fileKind } from './fileKind';
import { sheetSnapshot } from './sheetSnapshot';
import { workbookParts } from './workbookParts';

/** Why a file gives no workbook. */
export type WorkbookFileFailure =
  | 'empty'
  /** Protected with a password for opening. */
  | 'encrypted'
  /** An .xls of Excel 97–2003. */
  | 'oldFormat'
  /** An .xlsb. */
  | 'binaryFormat'
  | 'notAWorkbook'
  | 'damaged';

/** A workbook file as plain data, or why it is none. */
export type WorkbookFile =
  | { readonly kind: 'workbook'; readonly snapshot: Snapshot }
  | { readonly kind: 'unreadable'; readonly failure: WorkbookFileFailure };

/**
 * Reads the sheets of an .xlsx as far as our own sheets are known by it: names, values and what stands
 * under which name. Formats, protection and the add-in's settings are not read. Whatever the bytes are,
 * the answer is a value.
 * @param workbookName the file's name
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  workbookName: string,
): Promise<WorkbookFile> {
  const kind = fileKind(bytes);
  if (kind === 'other') return unreadable('notAWorkbook');
  if (kind !== 'package') return unreadable(kind);
  try {
    const zip = await JSZip.loadAsync(bytes);
    const parts = await workbookParts(zip);
    if (!parts) return unreadable(zip.file('xl/workbook.bin') ? 'binaryFormat' : 'notAWorkbook');
    const sheets = (await worksheetsOf(zip, parts.sheets)).flatMap((sheet, at) => {
      const listed = parts.sheets[at];
      return listed ? [sheetSnapshot(sheet, listed, at)] : [];
    });
    const { names } = parts;
    const snapshot = { workbookName, isProtected: false, sheets, names, settings: {} };
    return { kind: 'workbook', snapshot };
  } catch {
    return unreadable('damaged');
  }
}

function unreadable(failure: WorkbookFileFailure): WorkbookFile {
  return { kind: 'unreadable', failure };
}
