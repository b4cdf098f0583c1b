import type { Period } from '../../src/domain/period';
import type { ChannelId } from '../../src/domain/ruleSet';
import { pick, rarely, type Choices } from './choices';
import { drawnTable } from './drawnTable';
import {
  datedRemark,
  drawnPeriod,
  monthBefore,
  monthCell,
  periodText,
  timeWithoutMonth,
} from './periodForms';
import { otherSheet } from './otherSheets';
import { SheetCanvas, textCell } from './sheetCanvas';
import { linesBelow, type Grouping } from './tableLines';
import { TableWriter, type DrawnTable } from './tableWriter';
import type { LayoutCase, TrueProblem, TrueUnit } from './truth';

const GROUPINGS: readonly [Grouping, ...Grouping[]] = [
  ...(['none', 'lines', 'linesUnderHeader', 'column', 'mergedColumn', 'unitHeader'] as const),
  'titles',
];
const WORDS: Readonly<Record<ChannelId, readonly [string, ...string[]]>> = {
  hotline: ['12345热线', '热线', '12345政务服务热线'],
  mailbox: ['市长信箱', '信箱', '群众来信'],
};
const BOTH: readonly ChannelId[] = ['hotline', 'mailbox'];

type Arrangement = 'one' | 'sheets' | 'stacked' | 'sideBySide' | 'divided';

/** Where a month is named. */
type MonthPlace = 'title' | 'sheet' | 'dateCell' | 'nowhere';

/** Draws a workbook of one layout after the other, with all that is true of it. */
export function layoutCase(choices: Choices): LayoutCase {
  const traits: string[] = [];
  const hasFlaws = rarely(choices, 3);
  const month = drawnPeriod(choices);
  const months = rarely(choices, 8) ? [month, monthBefore(month)] : [month];
  const sheets: SheetCanvas[] = [];
  const units: TrueUnit[] = [];
  const problems: TrueProblem[] = [];
  for (const period of months) {
    const place = pick<MonthPlace>(
      choices,
      months.length > 1 ? ['title', 'sheet'] : ['title', 'sheet', 'dateCell', 'nowhere'],
    );
    const time = timeWithoutMonth(choices, period);
    const drawn = monthSheets(choices, {
      ...{ period, time, place, hasFlaws, traits },
      first: sheets.length,
    });
    for (const { canvas, writer } of drawn) {
      sheets.push(canvas);
      units.push(...writer.units);
      problems.push(...writer.problems);
    }
  }
  if (rarely(choices, 6)) {
    const other = otherSheet(choices, sheets.length + 1);
    sheets.push(other);
    problems.push(mayBeUnrecognised(other));
  }
  const hidden = sheets.length > 1 && rarely(choices, 5) ? sheets[0] : undefined;
  return {
    snapshot: {
      workbookName: '考评.xlsx',
      isProtected: false,
      sheets: sheets.map((sheet) => sheet.snapshot(sheet !== hidden, rarely(choices, 10))),
      names: [],
      settings: {},
    },
    units: units.map((unit) => (unit.sheetId === hidden?.id ? { ...unit, fate: 'unseen' } : unit)),
    problems: problems.filter(({ sheetId }) => sheetId !== hidden?.id),
    traits,
    isClean: !hasFlaws && hidden === undefined,
  };
}

/** A list of something else may look like a table of units. */
function mayBeUnrecognised({ id, endRow }: SheetCanvas): TrueProblem {
  const where = { sheetId: id, firstRow: 0, lastRow: endRow, column: null };
  return { codes: ['tableNotRecognised'], ...where, isDue: false };
}

interface MonthWish {
  readonly period: Period;
  /** What titles say of the time where they do not name the month. */
  readonly time: string;
  readonly place: MonthPlace;
  readonly hasFlaws: boolean;
  /** How many sheets there are already. */
  readonly first: number;
  readonly traits: string[];
}

interface WrittenSheet {
  readonly canvas: SheetCanvas;
  readonly writer: TableWriter;
}

function monthSheets(choices: Choices, wish: MonthWish): WrittenSheet[] {
  const arrangement = pick<Arrangement>(choices, [
    ...(['one', 'one', 'sheets', 'stacked', 'sideBySide', 'divided'] as const),
  ]);
  wish.traits.push(arrangement);
  const channels = arrangement === 'one' ? [pick(choices, ['hotline', 'mailbox'])] : BOTH;
  const taken = new Map(channels.map((channel) => [channel, new Set<string>()]));
  const open = (own: readonly ChannelId[], at: number): WrittenSheet => {
    const number = wish.first + at + 1;
    const word = own.length === 1 ? pick(choices, ['', WORDS[own[0] ?? '']?.[1] ?? '']) : '';
    const month = wish.place === 'sheet' ? periodText(choices, wish.period) : '';
    const canvas = new SheetCanvas(
      `s${number}`,
      word + month === '' ? `Sheet${number}` : `${word}${month} (${number})`,
    );
    return { canvas, writer: new TableWriter(choices, canvas) };
  };
  if (arrangement === 'sheets') {
    return channels.map((channel, at) => {
      const sheet = open([channel], at);
      stack(choices, sheet, [[channel]], wish, taken);
      return sheet;
    });
  }
  const sheet = open(channels, 0);
  if (arrangement === 'divided') stack(choices, sheet, [BOTH], wish, taken);
  else if (arrangement === 'sideBySide') sideBySide(choices, sheet, wish, taken);
  else
    stack(
      choices,
      sheet,
      channels.map((channel) => [channel]),
      wish,
      taken,
    );
  return [sheet];
}

type Taken = ReadonlyMap<ChannelId, Set<string>>;

/** Tables one below the other, each with its captions above or each with one below. */
function stack(
  choices: Choices,
  { canvas, writer }: WrittenSheet,
  tables: readonly (readonly ChannelId[])[],
  wish: MonthWish,
  taken: Taken,
): void {
  const column = pick(choices, [0, 0, 0, 1, 3]);
  const isBelow = wish.place === 'title' && rarely(choices, 4);
  let row = pick(choices, [0, 0, 1, 2]);
  tables.forEach((channels, at) => {
    if (at > 0) row += 1 + choices.below(3);
    const title = titleText(choices, channels, wish);
    const table = drawnFor(choices, channels, wish, taken, isBelow);
    if (!isBelow) row = captions(choices, canvas, row, column, title, wish);
    row = writeMaybeContinued(choices, writer, table, row, column);
    if (isBelow) {
      canvas.put(row, column, textCell(title));
      row += 1;
    } else row = below(choices, canvas, row, column);
  });
  wish.traits.push(isBelow ? 'captions below' : 'captions above');
}

/** A long list may go on to the right of itself, under its header again. */
function writeMaybeContinued(
  choices: Choices,
  writer: TableWriter,
  table: DrawnTable,
  row: number,
  column: number,
): number {
  const { lines } = table;
  const [header, ...body] = lines;
  const isList =
    header?.kind === 'header' && body.length > 3 && body.every(({ kind }) => kind === 'unit');
  const isPlain = ['none', 'column', 'mergedColumn'].includes(table.grouping);
  if (!isList || !isPlain || !rarely(choices, 3)) return writer.write(table, row, column);
  const half = 1 + Math.ceil(body.length / 2) + choices.below(2);
  const width = table.header.columns.length + 1;
  const left = writer.write({ ...table, lines: lines.slice(0, half) }, row, column);
  const right = { ...table, lines: [header, ...lines.slice(half)] };
  return Math.max(left, writer.write(right, row, column + width));
}

function sideBySide(
  choices: Choices,
  { canvas, writer }: WrittenSheet,
  wish: MonthWish,
  taken: Taken,
): void {
  let column = 0;
  for (const channel of BOTH) {
    const title = titleText(choices, [channel], wish);
    const table = drawnFor(choices, [channel], wish, taken, false);
    const row = captions(choices, canvas, 0, column, title, wish);
    below(choices, canvas, writer.write(table, row, column), column);
    column += table.header.columns.length + 1 + choices.below(2);
  }
}

function drawnFor(
  choices: Choices,
  channels: readonly ChannelId[],
  wish: MonthWish,
  taken: Taken,
  isBelow: boolean,
): DrawnTable {
  const oneTitle = isBelow || wish.place === 'dateCell';
  const grouping = pick(choices, oneTitle ? withoutTitles(GROUPINGS) : GROUPINGS);
  wish.traits.push(grouping);
  const own = channels.map((channel) => taken.get(channel) ?? new Set<string>());
  const names = new Set(own.flatMap((set) => [...set]));
  const table = drawnTable(choices, {
    ...{ channels, grouping, hasFlaws: wish.hasFlaws, taken: names },
    period: wish.place === 'nowhere' ? null : wish.period,
    groupTitle: (group) => `${group}${titleText(choices, channels, wish)}`,
  });
  for (const set of own) for (const name of names) set.add(name);
  return table;
}

function withoutTitles([first, ...others]: readonly [Grouping, ...Grouping[]]): [
  Grouping,
  ...Grouping[],
] {
  return [first, ...others.filter((grouping) => grouping !== 'titles')];
}

/** A title that names the month only where the layout wants it to. */
function titleText(
  choices: Choices,
  channels: readonly ChannelId[],
  { period, place, time: otherTime }: MonthWish,
): string {
  const time = place === 'title' ? periodText(choices, period) : otherTime;
  const words = channels.map((channel) => pick(choices, WORDS[channel] ?? ['']));
  const what = pick(choices, [words.join('、'), words.join('、'), '']);
  const end = pick(choices, ['办理工作考评情况表', '办理情况统计表', '办件情况通报', '考评结果']);
  return pick(choices, [
    `${time}岳阳市${what}${end}`,
    `${time}${what === '' ? '' : '关于'}${what}${end}`,
    `岳阳市${what}${end}（${time || '月报'}）`,
    `附件1  ${time}岳阳市${what}${end}`,
  ]);
}

/** The lines over a table; the row of its first own line comes back. */
function captions(
  choices: Choices,
  canvas: SheetCanvas,
  firstRow: number,
  column: number,
  title: string,
  { period, place }: MonthWish,
): number {
  let row = firstRow;
  const write = (text: string, at = column) => {
    canvas.put(row, at, textCell(text));
    row += 1;
  };
  if (rarely(choices, 4)) write(pick(choices, ['附件1', '附件 2', '附表1']));
  if (place === 'title' || !rarely(choices, 3)) write(title);
  if (place === 'dateCell') {
    canvas.put(row, column + choices.below(4), monthCell(period));
    row += 1;
  }
  if (rarely(choices, 4)) write('单位：件', column + choices.below(6));
  if (rarely(choices, 6)) write(datedRemark(choices, place === 'nowhere' ? null : period));
  return rarely(choices, 5) ? row + 1 : row;
}

function below(choices: Choices, canvas: SheetCanvas, firstRow: number, column: number): number {
  const lines = linesBelow(choices);
  lines.forEach((line, at) => {
    if (line.kind === 'text') canvas.put(firstRow + at, column, textCell(line.text));
  });
  return firstRow + lines.length;
}
