import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DraftSource } from '../../application/gradingSession';
import { readWordText } from '../../wordFile/readWordText';
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
  if (path.extname(file).toLowerCase() !== '.docx') return { kind: 'text', text: decoded(bytes) };
  const read = await readWordText(bytes);
  if (read.kind === 'draft') return { kind: 'paragraphs', draft: read.draft };
  const lines = [`${file}: ${texts.wordFailures[read.failure]}`];
  return { exit: EXIT.nothingGraded, code: read.failure, lines };
}

/** UTF-8, or what Windows in China calls ANSI. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
