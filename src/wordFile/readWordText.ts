import JSZip from 'jszip';
import type { Draft } from '../check/draft';
import { wordParagraphs } from './wordParagraphs';
import { EntryTooLarge, zipEntryText } from './zipEntryText';

/** Why a file gives no text. `oldOrEncrypted`: a .doc, or a .docx with a password. */
export type WordFailure = 'empty' | 'oldOrEncrypted' | 'notWord' | 'damaged' | 'tooLarge';

/** The text of a Word file as a draft, or why there is none. */
export type WordText =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'unreadable'; readonly failure: WordFailure };

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** A text part larger than this is no circular; unpacking it would hold up the pane. In bytes. */
const LARGEST = 30_000_000;

/**
 * The paragraphs of a .docx, those of its tables' cells among them, in reading order. Deleted text of
 * tracked changes, field codes, headers, footers and notes are left out.
 */
export async function readWordText(bytes: Uint8Array): Promise<WordText> {
  if (bytes.length === 0) return unreadable('empty');
  if (isCompoundFile(bytes)) return unreadable('oldOrEncrypted');
  if (!isZip(bytes)) return unreadable('notWord');
  let xml: string;
  try {
    const zip = await JSZip.loadAsync(bytes);
    const part = zip.file(await documentPart(zip));
    if (!part) return unreadable('notWord');
    xml = await zipEntryText(part, LARGEST);
  } catch (error) {
    return unreadable(error instanceof EntryTooLarge ? 'tooLarge' : 'damaged');
  }
  const paragraphs = wordParagraphs(xml).map((each) => ({ ...each, place: null }));
  return { kind: 'draft', draft: { paragraphs } };
}

/** True for what older Office programs write, and newer ones where there is a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, COMPOUND_FILE);
}

/** True for packages, .docx among them. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP);
}

/** The name of the part with the text: `word/document.xml` unless the package names another. */
async function documentPart(zip: JSZip): Promise<string> {
  const part = zip.file('_rels/.rels');
  const relations = part ? await zipEntryText(part, LARGEST) : '';
  const [office] = relations.match(/<Relationship\b[^>]*\/officeDocument"[^>]*>/u) ?? [];
  const target = /\bTarget="\/?([^"]+)"/u.exec(office ?? '')?.[1];
  return target ?? 'word/document.xml';
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function unreadable(failure: WordFailure): WordText {
  return { kind: 'unreadable', failure };
}
