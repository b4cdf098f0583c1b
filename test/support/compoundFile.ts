const SECTOR = 512;
const ENTRY = 128;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;

/**
 * A compound file (the container of encrypted workbooks and of .xls) with empty streams of the given
 * names, at most three: header, one allocation table, one sector of directory.
 */
export function compoundFile(streamNames: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(3 * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 0);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 76; at < SECTOR; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(76, 0, true);
  for (let at = SECTOR; at < 2 * SECTOR; at += 4) view.setUint32(at, FREE, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  ['Root Entry', ...streamNames].forEach((name, entry) => {
    const at = 2 * SECTOR + entry * ENTRY;
    Array.from(name).forEach((letter, index) => {
      view.setUint16(at + 2 * index, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, entry === 0 ? 5 : 2);
    view.setUint8(at + 67, 1);
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, entry > 0 && entry < streamNames.length ? entry + 1 : FREE, true);
    view.setUint32(at + 76, entry === 0 && streamNames.length > 0 ? 1 : FREE, true);
    view.setUint32(at + 116, END_OF_CHAIN, true);
  });
  return bytes;
}
