import { PNG } from 'pngjs';

/** Red, green and blue of each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const CHANNELS = 3;
const STORED_CHANNELS = 4;
/** Ten levels from 0 to 255. */
const STEP = 255 / 9;

export function emptyPicture(width: number, height: number, gray = 255): Picture {
  return { width, height, pixels: new Uint8Array(width * height * CHANNELS).fill(gray) };
}

/** Reads a PNG; what is transparent in it does not matter here. */
export function decodePicture(file: Buffer): Picture {
  const { width, height, data } = PNG.sync.read(file);
  const picture = emptyPicture(width, height);
  for (let at = 0; at < width * height; at += 1) {
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      picture.pixels[at * CHANNELS + channel] = data[at * STORED_CHANNELS + channel] ?? 0;
    }
  }
  return picture;
}

export function encodePicture(picture: Picture): Buffer {
  const { width, height } = picture;
  const png = new PNG({ width, height });
  png.data = Buffer.from(withAlpha(picture));
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** The pixels with an opaque fourth channel, as comparing needs them. */
export function withAlpha({ width, height, pixels }: Picture): Uint8Array {
  const data = new Uint8Array(width * height * STORED_CHANNELS).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    data.set(pixels.subarray(at * CHANNELS, (at + 1) * CHANNELS), at * STORED_CHANNELS);
  }
  return data;
}

/** Puts a picture into a larger one. */
export function place(from: Picture, into: Picture, left: number, top: number): void {
  for (let row = 0; row < from.height; row += 1) {
    const start = row * from.width * CHANNELS;
    const line = from.pixels.subarray(start, start + from.width * CHANNELS);
    into.pixels.set(line, ((top + row) * into.width + left) * CHANNELS);
  }
}

/** A part of a picture. */
export function cut(
  from: Picture,
  left: number,
  top: number,
  width: number,
  height: number,
): Picture {
  const part = emptyPicture(width, height);
  for (let row = 0; row < height; row += 1) {
    const start = ((top + row) * from.width + left) * CHANNELS;
    part.pixels.set(from.pixels.subarray(start, start + width * CHANNELS), row * width * CHANNELS);
  }
  return part;
}

/**
 * The picture made smaller, each pixel the mean of what it covers, in ten levels per channel: so that it
 * is small as a file and no single grey of a letter's edge matters.
 */
export function scaled(from: Picture, factor: number): Picture {
  const into = emptyPicture(Math.round(from.width * factor), Math.round(from.height * factor));
  const across = spans(into.width, from.width);
  const down = spans(into.height, from.height);
  down.forEach((rows, y) => {
    across.forEach((columns, x) => {
      for (let channel = 0; channel < CHANNELS; channel += 1) {
        let sum = 0;
        for (const [row, rowShare] of rows) {
          for (const [column, share] of columns) {
            const at = (row * from.width + column) * CHANNELS + channel;
            sum += (from.pixels[at] ?? 0) * rowShare * share;
          }
        }
        into.pixels[(y * into.width + x) * CHANNELS + channel] = Math.round(
          Math.round(sum / STEP) * STEP,
        );
      }
    });
  });
  return into;
}

/** For each target pixel the source pixels it covers, with the share of each; shares add up to 1. */
function spans(
  target: number,
  source: number,
): readonly (readonly [at: number, share: number])[][] {
  const size = source / target;
  return Array.from({ length: target }, (_, at) => {
    const from = at * size;
    const to = from + size;
    const covered: [number, number][] = [];
    for (let pixel = Math.floor(from); pixel < to && pixel < source; pixel += 1) {
      const share = (Math.min(to, pixel + 1) - Math.max(from, pixel)) / size;
      if (share > 0) covered.push([pixel, share]);
    }
    return covered;
  });
}
