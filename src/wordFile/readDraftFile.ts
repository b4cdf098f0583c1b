import { draftOfText } from '../check/draftOfText';
import { LARGEST_DRAFT_FILE } from './draftFileSize';
import { isCompoundFile, isZip, readWordText, type WordText } from './readWordText';

/** A text of this many bytes is no circular. */
const LARGEST_TEXT = 2_000_000;

const UTF_16 = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;
/** What text never begins with, whatever its name ends in. */
const NO_TEXT = [/^%PDF/u, /^\{\\rtf/u];

/**
 * The draft in a file: the paragraphs of a .docx, or the lines of a text file (UTF-8, UTF-16, or what
 * Windows in China calls ANSI). What the file is, its content says; only a file called .docx must be one.
 */
export async function readDraftFile(name: string, bytes: Uint8Array): Promise<WordText> {
  if (bytes.length > LARGEST_DRAFT_FILE) return { kind: 'unreadable', failure: 'tooLarge' };
  const mustBeWord = /\.docx$/iu.test(name);
  if (mustBeWord || bytes.length === 0 || isZip(bytes) || isCompoundFile(bytes)) {
    return readWordText(bytes);
  }
  const text = textOf(bytes);
  if (text === null) return { kind: 'unreadable', failure: 'notWord' };
  if (bytes.length > LARGEST_TEXT) return { kind: 'unreadable', failure: 'tooLarge' };
  return { kind: 'draft', draft: draftOfText(text) };
}

/** Null for a file that is no text. */
function textOf(bytes: Uint8Array): string | null {
  const wide = UTF_16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (wide) return new TextDecoder(wide.encoding).decode(bytes);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (beginning.includes('\0') || NO_TEXT.some((kind) => kind.test(beginning))) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
