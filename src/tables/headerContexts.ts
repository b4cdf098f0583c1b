import { nameKey } from '../domain/nameKey';
import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { headerKey } from './headerText';
import { groupOf, isNote, isPageFoot, isTitle } from './lineText';
import { periodsIn } from './periodHint';
import { prefaceOf, type Preface } from './preface';
import type { SheetHeader } from './sheetHeader';
import { filledColumns, textAt } from './sheetText';
import { endRow, type SheetSnapshot } from './snapshot';

/** What is known of a header from the lines around it, its own and inherited ones. */
export interface HeaderContext {
  readonly header: SheetHeader;
  readonly preface: Preface;
  readonly titles: readonly string[];
  readonly periods: readonly Period[];
  /** The group its own lines or its unit column name, else the one of the table it goes on with. */
  readonly group: string;
  /** The header above whose table it goes on with and whose group holds here; null when it begins anew. */
  readonly groupFrom: SheetHeader | null;
}

/** The nearest header above that stands in the same columns. */
function lastOver(contexts: readonly HeaderContext[], header: SheetHeader): HeaderContext | null {
  for (let at = contexts.length - 1; at >= 0; at -= 1) {
    const context = contexts[at];
    if (context && sharesColumns(context.header, header)) return context;
  }
  return null;
}

/** The headers of a sheet, from top to bottom, with what the lines around them say. */
export function headerContexts(
  sheet: SheetSnapshot,
  headers: readonly SheetHeader[],
  rules: RuleSet,
): readonly HeaderContext[] {
  const words = {
    groups: rules.groups,
    channelWords: rules.channels.flatMap(({ titleWords }) => titleWords.map(nameKey)),
  };
  const contexts: HeaderContext[] = [];
  for (const header of headers) {
    const above = lastOver(contexts, header);
    const preface = prefaceOf(sheet, header, above?.header ?? null, words);
    const continued = isUntitled(preface)
      ? (contexts.find((own) => goesOnBeside(own.header, header)) ??
        (above && sameLayout(above.header, header) ? above : null))
      : null;
    const titles = continued?.titles ?? preface.titles;
    const periods = continued && preface.periods.length === 0 ? continued.periods : preface.periods;
    const own = preface.group ?? groupInHeader(header, rules);
    const groupFrom = own === null ? (continued?.header ?? null) : null;
    const group = own ?? continued?.group ?? '';
    contexts.push({ header, preface, titles, periods, group, groupFrom });
  }
  return withCaptionsBelow(sheet, contexts);
}

function allTitles({ titles, titlesBeside }: Preface): readonly string[] {
  return [...titles, ...titlesBeside];
}

/** Captions stand below where the first table has none above and the sheet's last line is one. */
function withCaptionsBelow(
  sheet: SheetSnapshot,
  contexts: readonly HeaderContext[],
): readonly HeaderContext[] {
  const [first] = contexts;
  if (!first || allTitles(first.preface).length > 0) return contexts;
  const found = new Map<number, readonly string[]>();
  const captionOf = (at: number): readonly string[] => {
    const known = found.get(at) ?? captionBelow(sheet, contexts, at, captionOf);
    found.set(at, known);
    return known;
  };
  if (captionOf(contexts.length - 1).length === 0) return contexts;
  return contexts.map((context, at) => {
    const titles = captionOf(at);
    return { ...context, titles, periods: titles.flatMap(periodsIn) };
  });
}

/**
 * The caption under a table: what stands over the next one in its columns, else the last line. A header
 * without a title over it goes on with the table above, and one beside another with that one.
 */
function captionBelow(
  sheet: SheetSnapshot,
  contexts: readonly HeaderContext[],
  at: number,
  captionOf: (at: number) => readonly string[],
): readonly string[] {
  const header = contexts[at]?.header;
  if (!header) return [];
  const next = contexts.findIndex((own, i) => i > at && sharesColumns(own.header, header));
  const following = contexts[next];
  if (following) {
    const titles = allTitles(following.preface);
    return titles.length > 0 ? titles : captionOf(next);
  }
  const text = lastLine(sheet, header);
  if (text !== null && isTitle(text)) return [text];
  const beside = contexts.findIndex(
    ({ header: own }) => own.row === header.row && own.firstColumn < header.firstColumn,
  );
  return beside < 0 ? [] : captionOf(beside);
}

/** The text that stands alone at the very end of a sheet, remarks and page feet left aside. */
function lastLine(sheet: SheetSnapshot, { firstColumn, lastColumn, lastRow }: SheetHeader) {
  for (let row = endRow(sheet) - 1; row > lastRow; row -= 1) {
    const [column, ...others] = filledColumns(sheet, row, firstColumn, lastColumn);
    if (column === undefined) continue;
    const text = textAt(sheet, row, column);
    if (others.length > 0 || text === '') return null;
    if (!isNote(text) && !isPageFoot(text)) return text;
  }
  return null;
}

/** The row behind the last one that may belong to a header: where the next one over its columns begins. */
export function endOfBody(
  sheet: SheetSnapshot,
  contexts: readonly HeaderContext[],
  at: number,
): number {
  const own = contexts[at]?.header;
  for (let next = at + 1; own && next < contexts.length; next += 1) {
    const context = contexts[next];
    if (!context || !sharesColumns(context.header, own)) continue;
    return context.preface.row;
  }
  return endRow(sheet);
}

function sharesColumns(a: SheetHeader, b: SheetHeader): boolean {
  return a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;
}

/** True when a header repeats another one, word for word in the same columns. */
function sameLayout(a: SheetHeader, b: SheetHeader): boolean {
  return a.firstColumn === b.firstColumn && wordsOf(a) === wordsOf(b);
}

/** True when a list goes on to the right of itself: the same header once more in the same row. */
function goesOnBeside(left: SheetHeader, right: SheetHeader): boolean {
  return (
    left.row === right.row &&
    left.lastColumn < right.firstColumn &&
    wordsOf(left) === wordsOf(right)
  );
}

/** The words of a header but for its units', each with its place in the header. */
function wordsOf({ columns, firstColumn, unitColumn }: SheetHeader): string {
  return columns
    .filter(({ column }) => column !== unitColumn)
    .map(({ column, text }) => `${column - firstColumn}:${headerKey(text)}`)
    .join('|');
}

function isUntitled({ titles }: Preface): boolean {
  return titles.length === 0;
}

/** The unit column's own header where it says the group, e.g. `承办县区`; null where it does not. */
function groupInHeader({ columns, unitColumn }: SheetHeader, rules: RuleSet): string | null {
  const unit = columns.find(({ column }) => column === unitColumn);
  const names = unit?.meanings.some(({ role }) => role.kind === 'unit' && role.namesGroup);
  return unit && names ? groupOf(unit.text, rules.groups) : null;
}
