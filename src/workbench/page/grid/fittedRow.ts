import { WrapStrategy } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { rowPixels } from './sheetSizes';

/** Height of a line of text, per point of font size. */
const LINE_HEIGHT = 1.3;
const PIXELS_A_POINT = 96 / 72;
const CELL_PADDING = 4;
const NARROW_LETTER = 0.55;

/** Chinese characters and full-width signs are one em wide, others about half. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** One cell of a row, as far as its height goes. */
export interface RowCell {
  readonly cell: Nullable<ICellData>;
  readonly style: Nullable<IStyleData>;
  /** Width of its column in pixels; undefined under a merge, where text does not count. */
  readonly width: number | undefined;
}

/** How many lines a text takes at a font size in points and a width in pixels. */
export function lineCount(text: string, fontSize: number, width: number): number {
  const em = fontSize * PIXELS_A_POINT;
  const room = Math.max(em, width - CELL_PADDING);
  let lines = 0;
  for (const line of text.split('\n')) {
    let pixels = 0;
    for (const letter of line) pixels += WIDE.test(letter) ? em : em * NARROW_LETTER;
    lines += Math.max(1, Math.ceil(pixels / room));
  }
  return lines;
}

/**
 * The height in pixels that a row nobody has set takes by itself, so that its text fits, as Excel
 * gives it when it opens a file. `standard` is the least, in points.
 */
export function fittedRowPixels(cells: readonly RowCell[], standard: number): number {
  let points = standard;
  for (const { cell, style, width } of cells) {
    const text = cell?.v ?? '';
    if (text === '' || width === undefined) continue;
    const fontSize = style?.fs ?? 0;
    const isWrapped = style?.tb === WrapStrategy.WRAP && typeof text === 'string';
    const lines = isWrapped ? lineCount(text, fontSize, width) : 1;
    points = Math.max(points, lines * fontSize * LINE_HEIGHT);
  }
  return rowPixels(points);
}
