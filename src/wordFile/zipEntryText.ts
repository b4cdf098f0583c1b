import type { JSZipObject } from 'jszip';

declare module 'jszip' {
  /** Documented, but not in the package's own types. */
  interface JSZipObject {
    internalStream(type: 'uint8array'): JSZipStreamHelper<Uint8Array>;
  }
}

/** An entry that unpacks to more than was allowed. */
export class EntryTooLarge extends Error {
  override readonly name = 'EntryTooLarge';
}

/**
 * The text of a zip's entry (UTF-8), unpacked piece by piece: one that is larger than it says is given up
 * at `most` bytes instead of filling the memory. Rejects with EntryTooLarge, or with what is wrong with it.
 */
export function zipEntryText(entry: JSZipObject, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    const stream = entry.internalStream('uint8array');
    let size = 0;
    let text = '';
    stream
      .on('data', (piece) => {
        size += piece.length;
        if (size > most) {
          stream.pause();
          reject(new EntryTooLarge(`More than ${most} bytes`));
        } else text += decoder.decode(piece, { stream: true });
      })
      .on('error', reject)
      .on('end', () => resolve(text + decoder.decode()))
      .resume();
  });
}
