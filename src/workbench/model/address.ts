import type { Area } from './area';
import {
  areaBetween,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './area';

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A sheet name as it stands in a formula: quoted where Excel asks for quotes. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The area as A1 text; whole columns and rows as `A:B` and `2:3`. */
export function areaAddress(area: Area): string {
  if (isWholeColumns(area)) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumn(area))}`;
  }
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow(area) + 1}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** The address as `Range.address` gives it, with the sheet in front. */
export const sheetAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${areaAddress(area)}`;

/** What an address names. `sheetName` is absent when the text has no sheet in front. */
export interface ParsedAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

function parseArea(text: string): Area | undefined {
  const cells = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (cells) {
    const [, letters = '', row = '', otherLetters = letters, otherRow = row] = cells;
    return areaBetween(
      Number(row) - 1,
      columnNumber(letters),
      Number(otherRow) - 1,
      columnNumber(otherLetters),
    );
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    return areaBetween(0, columnNumber(first), SHEET_ROWS - 1, columnNumber(last));
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [, first = '', last = ''] = rows;
    return areaBetween(Number(first) - 1, 0, Number(last) - 1, SHEET_COLUMNS - 1);
  }
  return undefined;
}

/** Reads `B2`, `$A$1:C3`, `A:B`, `2:3`, each with or without a sheet in front; else undefined. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const split = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/s.exec(text.trim());
  const area = parseArea(split?.[3] ?? '');
  if (!split || !area || area.row < 0) return undefined;
  if (lastRow(area) >= SHEET_ROWS || lastColumn(area) >= SHEET_COLUMNS) return undefined;
  const sheetName = split[1]?.replaceAll("''", "'") ?? split[2];
  return sheetName === undefined ? { area } : { sheetName, area };
}
