/** What the first bytes of a file say it is. */
export type FileKind = 'empty' | 'zip' | 'encrypted' | 'oldFormat' | 'unknown';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether a compound file has a stream of this name; its directory writes names in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wanted[0] ?? 0;
  // Directory entries are 128 bytes long and begin with the name.
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at % 128 === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Tells a password-protected workbook and an old .xls apart: both are compound files. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (!startsWith(bytes, COMPOUND_FILE)) return 'unknown';
  if (hasStream(bytes, 'EncryptedPackage') || hasStream(bytes, 'EncryptionInfo')) {
    return 'encrypted';
  }
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'oldFormat' : 'unknown';
}
