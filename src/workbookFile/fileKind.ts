/** What a file is by its bytes, as far as a workbook may be in it. `package`: a zip, as an .xlsx is. */
export type FileKind = 'empty' | 'package' | 'encrypted' | 'oldFormat' | 'other';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream in which a package with a password is kept. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

/** Tells files apart; a workbook with a password and an old .xls are both compound files. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (beginsWith(bytes, ZIP)) return 'package';
  if (!beginsWith(bytes, COMPOUND_FILE)) return 'other';
  // The directory of a compound file writes names in UTF-16, each at an even place.
  const names = new TextDecoder('utf-16le').decode(bytes);
  return names.includes(ENCRYPTED_STREAM) ? 'encrypted' : 'oldFormat';
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
