import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbook } from '../model/openWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addinOfManifest';
import { codeOf, unreadable } from './fileFailure';
import { EXIT, texts, type Refusal } from './terminal';

/** Opens a workbook file, or tells why it cannot be read. */
export async function openFile(
  file: string,
  addin: Addin,
): Promise<{ readonly workbook: WorkbookModel } | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const lines = [`${file}: ${unreadable(error, texts)}`];
    return { exit: EXIT.nothingGraded, code: codeOf(error) || 'unreadable', lines };
  }
  const opened = await openWorkbook(bytes, path.basename(file), { addinId: addin.id });
  if (opened.ok) return opened;
  const lines = [`${file}: ${texts.openFailures[opened.failure]}`];
  return { exit: EXIT.nothingGraded, code: opened.failure, lines };
}
