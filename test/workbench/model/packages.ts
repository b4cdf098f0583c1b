import JSZip from 'jszip';
import { openWorkbook } from '../../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import type { WorkbookModel } from '../../../src/workbench/model/workbookModel';

/** Opens bytes that are meant to be a good workbook. */
export async function opened(bytes: Uint8Array): Promise<WorkbookModel> {
  const result = await openWorkbook(bytes, 'test.xlsx');
  if (!result.ok) throw new Error(`${result.failure}: ${result.detail}`);
  return result.workbook;
}

/** The workbook after saving and opening it again. */
export const reopened = async (workbook: WorkbookModel): Promise<WorkbookModel> =>
  opened(await saveWorkbook(workbook));

/** A saved workbook with parts put into it, or changed. */
export async function edited(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((xml: string) => string)>>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const before = (await zip.file(name)?.async('string')) ?? '';
    zip.file(name, typeof part === 'string' ? part : part(before));
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** The text of one part of a file, or undefined. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  return (await JSZip.loadAsync(bytes)).file(name)?.async('string');
}

/** The names of all parts of a file. */
export async function partNames(bytes: Uint8Array): Promise<string[]> {
  return Object.keys((await JSZip.loadAsync(bytes)).files);
}
