import { cellAt, endColumn, endRow, type SheetSnapshot } from '../tables/snapshot';
import { shownContent, type CellFault, type Codec } from './ruleCell';
import type { RuleEntries, RuleEntry, RulePlace } from './ruleEntries';
import { PREFACE_LINES } from './ruleGrid';
import type { RuleColumn } from './ruleSection';
import { RULE_SECTIONS, type SectionName } from './ruleSections';

/** A fault with the cell it stands in. */
export interface RuleFault extends CellFault {
  readonly at: RulePlace;
}

/** The lines of a rules sheet; those with a fault are left out and the fault is told. */
export interface ReadEntries {
  readonly entries: RuleEntries;
  /** Where each section's title stands. */
  readonly titles: Readonly<Partial<Record<SectionName, RulePlace>>>;
  /** Sections whose lines are not all there: what they lack must not be told again. */
  readonly incomplete: ReadonlySet<SectionName>;
  readonly faults: readonly RuleFault[];
}

type MutableEntries = { [K in SectionName]: RuleEntry<K>[] };
type Field = readonly [string, RuleColumn<unknown>];

const SECTIONS = Object.entries(RULE_SECTIONS) as [
  SectionName,
  (typeof RULE_SECTIONS)[SectionName],
][];

interface OpenSection {
  readonly name: SectionName;
  readonly fields: readonly (readonly [Field, number])[];
  /** False where a column is missing: its lines are then only checked. */
  readonly isWhole: boolean;
}

/** One line, field by field. */
interface ReadLine {
  readonly values: Readonly<Record<string, unknown>>;
  readonly at: Readonly<Record<string, RulePlace>>;
  readonly faults: readonly RuleFault[];
}

/** Reads every line of a rules sheet, cell by cell; nothing is guessed and no fault hides another. */
export function readEntries(sheet: SheetSnapshot): ReadEntries {
  const faults: RuleFault[] = [];
  const incomplete = new Set<SectionName>();
  const titles: Partial<Record<SectionName, RulePlace>> = {};
  const entries = noEntries();
  let lineCount = 0;
  let open: OpenSection | null = null;
  for (let row = sheet.row; row < endRow(sheet); row += 1) {
    const filled = filledColumns(sheet, row);
    const [first] = filled;
    if (first === undefined) continue;
    lineCount += 1;
    const text = shownContent(cellAt(sheet, row, first).content);
    const place = { row, column: first };
    const known = SECTIONS.find(([, { title }]) => title === text);
    if (known) {
      const [name] = known;
      if (titles[name])
        faults.push({ code: 'ruleSectionTwice', details: { section: text }, at: place });
      titles[name] ??= place;
      row = nextLine(sheet, row);
      const header = headerFields(sheet, row, name);
      faults.push(...header.faults);
      if (header.faults.length > 0) incomplete.add(name);
      open = { name, fields: header.fields, isWhole: header.faults.length === 0 };
    } else if (/^【.*】$/u.test(text) || (!open && lineCount > PREFACE_LINES)) {
      faults.push({ code: 'ruleLineUnknown', details: { value: text }, at: place });
      open = null;
    } else if (open) {
      const { name, fields, isWhole } = open;
      const entry = entryAt(sheet, row, fields);
      if (entry.faults.length > 0) incomplete.add(name);
      else if (isWhole) listOf(entries, name).push(entry);
      faults.push(...entry.faults);
    }
  }
  const end = { row: sheet.row, column: sheet.column };
  for (const [name, { title, required }] of SECTIONS) {
    if (titles[name]) continue;
    incomplete.add(name);
    if (required) faults.push({ code: 'ruleSectionMissing', details: { section: title }, at: end });
  }
  return { entries, titles, incomplete, faults };
}

function noEntries(): MutableEntries {
  return {
    ...{ ruleSet: [], channels: [], counts: [], bounds: [], rates: [], items: [] },
    ...{ grades: [], redLines: [], rankings: [], ledger: [] },
  };
}

/** The one place where lines read field by field are taken for what their section's codecs gave. */
function listOf(entries: MutableEntries, name: SectionName): Omit<ReadLine, 'faults'>[] {
  return entries[name];
}

function nextLine(sheet: SheetSnapshot, row: number): number {
  let next = row + 1;
  while (next < endRow(sheet) && filledColumns(sheet, next).length === 0) next += 1;
  return next;
}

function filledColumns(sheet: SheetSnapshot, row: number): number[] {
  const columns: number[] = [];
  for (let column = sheet.column; column < endColumn(sheet); column += 1) {
    if (shownContent(cellAt(sheet, row, column).content) !== '') columns.push(column);
  }
  return columns;
}

/** Where each field's header stands. Other headers are a person's own columns, unless a field is missing. */
function headerFields(sheet: SheetSnapshot, row: number, name: SectionName) {
  const fields = Object.entries<RuleColumn<unknown>>(RULE_SECTIONS[name].columns);
  const headers = filledColumns(sheet, row).map((column) => ({
    column,
    text: shownContent(cellAt(sheet, row, column).content),
  }));
  const found: (readonly [Field, number])[] = [];
  const missing: string[] = [];
  for (const field of fields) {
    const header = headers.find(({ text }) => text === field[1].header);
    if (header) found.push([field, header.column]);
    else missing.push(field[1].header);
  }
  const known = new Set(fields.map(([, { header }]) => header));
  const strange = headers.filter(({ text }) => !known.has(text));
  const faults = missing.map((header, at): RuleFault => ({
    code: 'ruleColumnMissing',
    details: { column: header, section: RULE_SECTIONS[name].title },
    at: { row, column: strange[at]?.column ?? headers[0]?.column ?? sheet.column },
  }));
  return { fields: found, faults };
}

function entryAt(sheet: SheetSnapshot, row: number, fields: readonly (readonly [Field, number])[]) {
  const values: Record<string, unknown> = {};
  const at: Record<string, RulePlace> = {};
  const faults: RuleFault[] = [];
  for (const [[field, { codec, header }], column] of fields) {
    const place = { row, column };
    const { fault, value } = readCell(sheet, place, codec);
    at[field] = place;
    values[field] = value;
    if (fault) faults.push({ ...fault, details: { ...fault.details, column: header }, at: place });
  }
  return { values, at, faults };
}

function readCell(
  sheet: SheetSnapshot,
  { row, column }: RulePlace,
  codec: Codec<unknown>,
): { readonly fault: CellFault | null; readonly value: unknown } {
  const reading = codec.read(cellAt(sheet, row, column).content);
  return reading.ok
    ? { fault: null, value: reading.value }
    : { fault: reading.fault, value: undefined };
}
