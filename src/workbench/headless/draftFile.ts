import { readFile } from 'node:fs/promises';
import type { DraftSource } from '../../application/gradingSession';
import { readDraftFile } from '../../wordFile/readDraftFile';
import { codeOf, unreadable } from './fileFailure';
import { EXIT, texts, type Refusal } from './terminal';

/** The draft of a .docx or .txt file, or why it cannot be read. */
export async function draftOfFile(file: string): Promise<DraftSource | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const lines = [`${file}: ${unreadable(error, texts)}`];
    return { exit: EXIT.nothingGraded, code: codeOf(error) || 'unreadable', lines };
  }
  const read = await readDraftFile(file, bytes);
  if (read.kind === 'draft') return { kind: 'paragraphs', draft: read.draft };
  const lines = [`${file}: ${texts.wordFailures[read.failure]}`];
  return { exit: EXIT.nothingGraded, code: read.failure, lines };
}
