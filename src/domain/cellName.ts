import type { CellPlace } from './problem';

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** A cell as people name it: `热线考评!C12`. */
export function cellName(place: CellPlace): string {
  return `${place.sheetName}!${columnLetters(place.column)}${place.row + 1}`;
}
