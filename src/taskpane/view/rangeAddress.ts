/** Cells of one sheet, zero-based, both ends included; whole rows and columns have no end to one side. */
export interface RangeArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const CORNER = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/iu;

/** The areas of an address as Excel's events give it: `B5`, `B5:D9`, `5:5`, `A:C`, `A1,C3`; none for others. */
export function rangeAreas(address: string): RangeArea[] {
  return address.split(',').flatMap((part) => areaOf(part.trim()) ?? []);
}

function areaOf(part: string): RangeArea | null {
  const [from = '', to = from] = part.slice(part.lastIndexOf('!') + 1).split(':');
  const first = CORNER.exec(from);
  const last = CORNER.exec(to);
  if (!first || !last || from === '') return null;
  return {
    firstRow: rowOf(first[2]) ?? 0,
    lastRow: rowOf(last[2]) ?? Infinity,
    firstColumn: columnOf(first[1]) ?? 0,
    lastColumn: columnOf(last[1]) ?? Infinity,
  };
}

function rowOf(digits: string | undefined): number | null {
  return digits ? Number(digits) - 1 : null;
}

function columnOf(letters: string | undefined): number | null {
  if (!letters) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
