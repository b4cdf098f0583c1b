import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { activeRows } from './blockBody';
import type { ChannelColumns } from './channelColumns';
import { channelOf } from './channelOf';
import { givenMeanings } from './columnCorrections';
import { columnNames } from './columnNames';
import type { FoundBlock } from './foundBlock';
import { groupColumn } from './groupColumn';
import { endOfBody, headerContexts, type HeaderContext } from './headerContexts';
import { headerFaults } from './headerFaults';
import { findHeaders } from './headerMatch';
import type { ColumnCorrection } from './headerReading';
import type { HeaderLexicon } from './headerRoles';
import { headerKey } from './headerText';
import { groupOf, isTotal } from './lineText';
import { textAt } from './sheetText';
import { monthInYear } from './monthOfYear';
import { periodsIn } from './periodHint';
import type { SheetSnapshot } from './snapshot';
import type { ReadHeader } from './readHeader';
import { placeAt } from './unitFigures';

/** All blocks of one sheet, how its headers were read, and what could not be taken. */
export interface SheetBlocks {
  readonly blocks: readonly FoundBlock[];
  readonly headers: readonly ReadHeader[];
  readonly problems: readonly Problem[];
}

/** What the blocks of a sheet are found by. */
interface Search {
  readonly sheet: SheetSnapshot;
  readonly workbookName: string;
  readonly rules: RuleSet;
  readonly lexicon: HeaderLexicon;
  /** What a person said of this sheet's columns. */
  readonly corrections: readonly ColumnCorrection[];
}

/**
 * Finds the blocks of a sheet: headers, the lines over them, their channel, the rows under them. The
 * headers are found twice where a person has corrected columns, because a correction names its column
 * by what the words alone make of the header.
 */
export function sheetBlocks(search: Search): SheetBlocks {
  const { sheet, workbookName, rules, lexicon } = search;
  const byWords = findHeaders(sheet, rules, lexicon);
  const names = columnNames(byWords);
  const given = givenMeanings(names, search.corrections, rules);
  const findings = given ? findHeaders(sheet, rules, lexicon, given) : byWords;
  const found = findings.flatMap((own) => (own.kind === 'header' ? [own.header] : []));
  const contexts = headerContexts(sheet, found, rules);
  const blocks: FoundBlock[] = [];
  const headers: ReadHeader[] = findings
    .filter(({ kind }) => kind !== 'header')
    .map(({ header }) => ({ sheet, names, header, channel: null, block: null }));
  const problems = headerFaults(sheet, findings, rules);
  contexts.forEach((context, at) => {
    const { header, titles } = context;
    const { titlesBeside } = context.preface;
    const words = { titles, titlesBeside, sheetName: sheet.name, workbookName };
    const decision = channelOf(header, words, rules, (row, column) => placeAt(sheet, row, column));
    problems.push(...decision.problems);
    if (decision.read.length === 0) {
      headers.push({ sheet, names, header, channel: null, block: null });
    }
    const end = endOfBody(sheet, contexts, at);
    for (const channel of decision.read) {
      const above = blocks.filter((own) => own.header === context.groupFrom).at(-1);
      const group = above ? lastGroup(above) : context.group;
      const known = { ...context, group, periods: periodsOf(context, search) };
      const block = decision.taken.includes(channel) ? blockOf(search, known, channel, end) : null;
      if (block) blocks.push(block);
      headers.push({ sheet, names, header, channel: block?.channel ?? channel, block });
    }
  });
  headers.sort(
    (a, b) => a.header.row - b.header.row || a.header.firstColumn - b.header.firstColumn,
  );
  return { blocks, headers, problems };
}

/** The months around a header; where neither they nor the sheet's name say one, a month without its year. */
function periodsOf({ periods, titles }: HeaderContext, { sheet, workbookName }: Search) {
  if (periods.length > 0 || periodsIn(sheet.name).length > 0) return periods;
  const month = monthInYear([...titles, sheet.name], [workbookName]);
  return month ? [month] : periods;
}

function blockOf(
  { sheet, rules, lexicon }: Search,
  { header, group, periods }: HeaderContext,
  channel: ChannelColumns,
  end: number,
): FoundBlock {
  const { firstColumn, lastColumn } = header;
  const { columns } = channel;
  const { groups } = rules;
  const area = { sheet, firstColumn, lastColumn, columns, groups };
  const rows = activeRows(
    { ...area, isUnitHeader: (text) => isUnitHeader(text, lexicon) },
    header.lastRow + 1,
    end,
  );
  const corrected = header.columns.filter(({ rule }) => rule === 'correction');
  const decided = new Set(corrected.map(({ column }) => column));
  const withGroup = { ...columns, group: groupColumn({ ...area, rows, decided }) };
  return {
    sheet,
    header,
    channel: { ...channel, columns: withGroup },
    rows,
    group,
    groups,
    periods,
  };
}

/** The group that a block ends in: a table may go on under its header again, on the next page. */
function lastGroup({ sheet, rows, channel, group, groups }: FoundBlock): string {
  const column = channel.columns.group;
  const texts = rows.map(({ row }) => (column === null ? '' : textAt(sheet, row, column)));
  const named = texts.filter((text) => text !== '' && !isTotal(text)).at(-1);
  return named === undefined ? (rows.at(-1)?.group ?? group) : groupOf(named, groups);
}

function isUnitHeader(text: string, lexicon: HeaderLexicon): boolean {
  const { meanings } = lexicon.lookup(headerKey(text));
  return meanings.some(({ role }) => role.kind === 'unit' && !role.namesGroup);
}
