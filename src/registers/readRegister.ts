import type { Problem } from '../domain/problem';
import type { RulePlace } from '../rules/ruleEntries';
import { shownContent } from '../rules/ruleCell';
import type { EntryOf, RuleColumn, RuleColumns } from '../rules/ruleSection';
import { isNote, isPageFoot } from '../tables/lineText';
import { cellAt, endColumn, endRow, type SheetSnapshot } from '../tables/snapshot';
import { headerRow, type HeaderRow } from './headerRow';
import type { Register, RegisterEntry, RegisterReading } from './register';
import { registerProblem } from './registerProblem';

/**
 * Reads every line below the header, cell by cell; nothing is guessed and no fault hides another.
 * Columns with other headers are a person's own, and so are lines that have nothing in the register's
 * columns, or only a remark in the first of them (`注：…`). The lines with a fault are left out of the entries.
 */
export function readRegister<C extends RuleColumns>(
  register: Register<C>,
  sheet: SheetSnapshot,
): RegisterReading<C> {
  const header = headerRow(register, sheet);
  if (!header) {
    const at = { row: sheet.row, column: sheet.column };
    const details = { columns: headersOf(register).join('、') };
    const fault = { code: 'registerHeaderMissing', at, details } as const;
    return { sheet, entries: [], problems: [registerProblem(register, sheet, fault)] };
  }
  const missing = missingColumns(register, sheet, header);
  const lines = linesBelow(sheet, header).map((row) => readLine(register, sheet, header, row));
  return {
    sheet,
    entries: missing.length > 0 ? [] : lines.flatMap(({ entry }) => entry ?? []),
    problems: [...missing, ...lines.flatMap(({ problems }) => problems)],
  };
}

function headersOf({ columns }: Pick<Register<RuleColumns>, 'columns'>): string[] {
  return Object.values(columns).map(({ header }) => header);
}

/** A missing column is told at the strange header that stands in its stead, else at the first header. */
function missingColumns<C extends RuleColumns>(
  register: Register<C>,
  sheet: SheetSnapshot,
  header: HeaderRow,
): Problem[] {
  const wanted = headersOf(register);
  const [first = sheet.column] = [...header.columns.values()].sort((a, b) => a - b);
  const strange: number[] = [];
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    const text = shownContent(cellAt(sheet, header.row, column).content);
    if (text !== '' && !wanted.includes(text)) strange.push(column);
  }
  return wanted
    .filter((text) => !header.columns.has(text))
    .map((column, at) =>
      registerProblem(register, sheet, {
        code: 'registerColumnMissing',
        at: { row: header.row, column: strange[at] ?? first },
        details: { column },
      }),
    );
}

function linesBelow(sheet: SheetSnapshot, { row: header, columns }: HeaderRow): number[] {
  const rows: number[] = [];
  const ordered = [...columns.values()].sort((a, b) => a - b);
  for (let row = header + 1; row < endRow(sheet); row += 1) {
    const texts = ordered.map((column) => shownContent(cellAt(sheet, row, column).content));
    const [only = '', ...others] = texts.filter((text) => text !== '');
    const isRemark = others.length === 0 && texts[0] === only && isAside(only);
    if (only !== '' && !isRemark) rows.push(row);
  }
  return rows;
}

/** True for what stands under a list and is no line of it: a remark, a printed page's number. */
function isAside(text: string): boolean {
  return isNote(text) || isPageFoot(text);
}

function readLine<C extends RuleColumns>(
  register: Register<C>,
  sheet: SheetSnapshot,
  { columns }: HeaderRow,
  row: number,
): { readonly entry: RegisterEntry<C> | null; readonly problems: readonly Problem[] } {
  const values: Record<string, unknown> = {};
  const at: Record<string, RulePlace> = {};
  const problems: Problem[] = [];
  let first = Infinity;
  for (const [field, { header, codec }] of fieldsOf(register)) {
    const column = columns.get(header);
    if (column === undefined) continue;
    first = Math.min(first, column);
    const place = { row, column };
    at[field] = place;
    const reading = codec.read(cellAt(sheet, row, column).content);
    if (reading.ok) values[field] = reading.value;
    else {
      const { code, details } = reading.fault;
      const fault = { code, at: place, details: { column: header, ...details } };
      problems.push(registerProblem(register, sheet, fault));
    }
  }
  const place = { sheetId: sheet.id, sheetName: sheet.name, row, column: first };
  const entry = problems.length > 0 ? null : entryOf<C>(values, at, place);
  return { entry, problems };
}

function fieldsOf<C extends RuleColumns>({ columns }: Register<C>) {
  return Object.entries<RuleColumn<unknown>>(columns);
}

/** The one place where cells read field by field are taken for what their columns' codecs gave. */
function entryOf<C extends RuleColumns>(
  values: Readonly<Record<string, unknown>>,
  at: Readonly<Record<string, RulePlace>>,
  place: RegisterEntry<C>['place'],
): RegisterEntry<C> {
  return { values: values as EntryOf<C>, at: at as RegisterEntry<C>['at'], place };
}
