import type { Problem } from '../domain/problem';
import { shownContent } from '../rules/ruleCell';
import type { RuleColumns } from '../rules/ruleSection';
import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { headerRow } from './headerRow';
import type { Register } from './register';
import { registerProblem } from './registerProblem';

/** Shares of its headers that make a sheet a register: with its title, and without. */
const LEAST_HEADERS = { titled: 1 / 2, untitled: 2 / 3 } as const;

/**
 * The registers of a kind in a workbook, told by title, note and headers, any one of which may be
 * changed: neither a changed title nor a changed sheet name makes a register disappear. A hidden one
 * counts, too. A person's own sheet of that title with other columns is none.
 */
export function findRegisters<C extends RuleColumns>(
  { sheets }: Pick<Snapshot, 'sheets'>,
  register: Register<C>,
): SheetSnapshot[] {
  return sheets.filter((sheet) => isRegister(sheet, register));
}

/** Two sheets of one kind: nobody can tell which one counts. A problem at each after the first. */
export function registersTwice<C extends RuleColumns>(
  [first, ...others]: readonly SheetSnapshot[],
  register: Register<C>,
): Problem[] {
  return others.map((sheet) =>
    registerProblem(register, sheet, {
      code: 'registerTwice',
      at: { row: sheet.row, column: sheet.column },
      details: { sheet: sheet.name, other: first?.name ?? '' },
    }),
  );
}

function isRegister<C extends RuleColumns>(sheet: SheetSnapshot, register: Register<C>): boolean {
  const wanted = Object.keys(register.columns).length;
  const found = headerRow(register, sheet)?.columns.size ?? 0;
  const [title, note] = firstTexts(sheet);
  if (title !== register.title) return found >= LEAST_HEADERS.untitled * wanted;
  return note === register.note || found >= LEAST_HEADERS.titled * wanted;
}

/** The first filled cells of the first two filled lines. */
function firstTexts(sheet: SheetSnapshot): string[] {
  const texts: string[] = [];
  for (let row = sheet.row; row < sheet.row + sheet.cells.length && texts.length < 2; row += 1) {
    const line = sheet.cells[row - sheet.row] ?? [];
    const column = line.findIndex(({ content }) => shownContent(content) !== '');
    if (column >= 0) texts.push(shownContent(cellAt(sheet, row, sheet.column + column).content));
  }
  return texts;
}
