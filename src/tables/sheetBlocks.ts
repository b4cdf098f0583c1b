import { nameKey } from '../domain/nameKey';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { activeRows, type ActiveRow } from './blockBody';
import type { ChannelColumns } from './channelColumns';
import { channelOf } from './channelOf';
import type { HeaderLexicon } from './headerRoles';
import { groupColumn } from './groupColumn';
import { findHeaders, type SheetHeader } from './headerMatch';
import { headerKey } from './headerText';
import { groupOf, isNote, isPageFoot, isTitle } from './lineText';
import { nearHeaderProblems } from './nearHeaders';
import { periodsIn } from './periodHint';
import { prefaceOf, type Preface } from './preface';
import { filledColumns, textAt } from './sheetText';
import { endRow, type SheetSnapshot } from './snapshot';
import { placeAt } from './unitFigures';

/** A header with its channel and the rows under it, before units are read. */
export interface FoundBlock {
  readonly sheet: SheetSnapshot;
  readonly header: SheetHeader;
  readonly channel: ChannelColumns;
  readonly group: string;
  /** The groups the rules know. */
  readonly groups: readonly string[];
  readonly periods: readonly Period[];
  readonly rows: readonly ActiveRow[];
}

/** All blocks of one sheet, and what could not be taken. */
export interface SheetBlocks {
  readonly blocks: readonly FoundBlock[];
  readonly problems: readonly Problem[];
}

/** What is known of a header from the lines around it, its own and inherited ones. */
interface Context {
  readonly header: SheetHeader;
  readonly preface: Preface;
  readonly titles: readonly string[];
  readonly periods: readonly Period[];
  readonly group: string;
}

/** Finds the blocks of a sheet: headers, the lines over them, their channel, the rows under them. */
export function sheetBlocks(
  sheet: SheetSnapshot,
  workbookName: string,
  rules: RuleSet,
  lexicon: HeaderLexicon,
): SheetBlocks {
  const { headers, unitless, rivals, near } = findHeaders(sheet, rules, lexicon);
  const contexts = withCaptionsBelow(sheet, contextsOf(sheet, headers, rules));
  const blocks: FoundBlock[] = [];
  const problems: Problem[] = [
    ...unitless.map((where) => unusableHeader('countColumnMissing', where, { count: '部门名称' })),
    ...rivals.map(({ row, first, second }) =>
      unusableHeader('unitColumnAmbiguous', placeAt(sheet, row, second), {
        first: textAt(sheet, row, first),
        second: textAt(sheet, row, second),
      }),
    ),
    ...nearHeaderProblems(sheet, near, rules),
  ];
  contexts.forEach(({ header, titles, periods, group }, at) => {
    const words = { titles, sheetName: sheet.name, workbookName };
    const decision = channelOf(header, words, rules, (row, column) => placeAt(sheet, row, column));
    problems.push(...decision.problems);
    for (const channel of decision.taken) {
      const rows = activeRows(
        {
          sheet,
          firstColumn: header.firstColumn,
          lastColumn: header.lastColumn,
          columns: channel.columns,
          groups: rules.groups,
          isUnitHeader: (text) => isUnitHeader(text, lexicon),
        },
        header.lastRow + 1,
        endOfBody(sheet, contexts, at),
      );
      const { firstColumn, lastColumn } = header;
      const { columns } = channel;
      const found = groupColumn({
        ...{ sheet, firstColumn, lastColumn, columns, rows },
        groups: rules.groups,
      });
      const withGroup = { ...channel, columns: { ...columns, group: found } };
      const known = { group, groups: rules.groups, periods };
      blocks.push({ sheet, header, channel: withGroup, rows, ...known });
    }
  });
  return { blocks, problems };
}

function unusableHeader(
  code: 'countColumnMissing' | 'unitColumnAmbiguous',
  where: CellPlace,
  details: Problem['details'],
): Problem {
  return { code, severity: 'blocking', where, channel: null, unit: null, details };
}

/** The nearest header above that stands in the same columns. */
function lastOver(contexts: readonly Context[], header: SheetHeader): Context | null {
  for (let at = contexts.length - 1; at >= 0; at -= 1) {
    const context = contexts[at];
    if (context && sharesColumns(context.header, header)) return context;
  }
  return null;
}

function isUnitHeader(text: string, lexicon: HeaderLexicon): boolean {
  const { meanings } = lexicon.lookup(headerKey(text));
  return meanings.some(({ role }) => role.kind === 'unit' && !role.namesGroup);
}

function contextsOf(
  sheet: SheetSnapshot,
  headers: readonly SheetHeader[],
  rules: RuleSet,
): Context[] {
  const words = {
    groups: rules.groups,
    channelWords: rules.channels.flatMap(({ titleWords }) => titleWords.map(nameKey)),
  };
  const contexts: Context[] = [];
  for (const header of headers) {
    const above = lastOver(contexts, header);
    const preface = prefaceOf(sheet, header, above ? above.header.lastRow : null, words);
    const continued =
      above && preface.titles.length === 0 && sameLayout(above.header, header) ? above : null;
    const titles = continued?.titles ?? preface.titles;
    const periods = continued && preface.periods.length === 0 ? continued.periods : preface.periods;
    const inherited = continued?.group ?? '';
    const group = preface.group ?? groupInHeader(header, rules) ?? inherited;
    contexts.push({ header, preface, titles, periods, group });
  }
  return contexts;
}

/** Captions stand below where the first table has none above and the sheet's last line is one. */
function withCaptionsBelow(sheet: SheetSnapshot, contexts: readonly Context[]): readonly Context[] {
  const [first] = contexts;
  const last = contexts.at(-1);
  if (!first || !last || first.preface.titles.length > 0) return contexts;
  const caption = lastLine(sheet, last.header);
  if (caption === null || !isTitle(caption)) return contexts;
  return contexts.map((context, at) => {
    const titles = contexts[at + 1]?.preface.titles ?? [caption];
    return { ...context, titles, periods: titles.flatMap(periodsIn) };
  });
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

function endOfBody(sheet: SheetSnapshot, contexts: readonly Context[], at: number): number {
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
  const words = ({ columns, unitColumn }: SheetHeader) =>
    columns
      .filter(({ column }) => column !== unitColumn)
      .map(({ column, text }) => `${column}:${headerKey(text)}`)
      .join('|');
  return words(a) === words(b);
}

/** The unit column's own header where it says the group, e.g. `承办县区`; null where it does not. */
function groupInHeader({ columns, unitColumn }: SheetHeader, rules: RuleSet): string | null {
  const unit = columns.find(({ column }) => column === unitColumn);
  const names = unit?.meanings.some(({ role }) => role.kind === 'unit' && role.namesGroup);
  return unit && names ? groupOf(unit.text, rules.groups) : null;
}
