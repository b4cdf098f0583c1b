import type { Period } from '../../src/domain/period';
import type { ChannelId } from '../../src/domain/ruleSet';
import { pick, rarely, shuffled, type Choices } from './choices';
import { figures } from './figures';
import { withFlaws } from './flaws';
import {
  channelFigures,
  figureColumns,
  otherColumn,
  resultColumns,
  type DrawnColumn,
} from './tableColumns';
import { drawnHeader, withUpperCells } from './tableHeader';
import { tableLines, type DrawnGroup, type DrawnUnit, type Grouping } from './tableLines';
import type { DrawnTable } from './tableWriter';
import { unusableColumns } from './unusableHeader';
import { KNOWN_GROUPS, OTHER_GROUPS, unitName } from './unitNames';
import { writtenGroup } from './writtenNames';

/** What a table is to be made of. */
export interface TableWish {
  readonly channels: readonly ChannelId[];
  readonly period: Period | null;
  readonly grouping: Grouping;
  readonly hasFlaws: boolean;
  /** Title over one group's own table. */
  readonly groupTitle: (group: string) => string;
  /** Names that stand in the month's other tables of the same channel. */
  readonly taken: Set<string>;
}

const MOST_UNITS = 12;
const UNIT_WORDS = [
  '部门名称',
  '承办单位',
  '单位名称',
  '单位',
  '部门',
  '责任单位',
  '承办单位名称',
] as const;
const UNIT_WORDS_FOR_GROUPS = [
  '承办县区',
  '承办部门',
  '乡镇(街道)',
  '乡镇（街道）',
  '县区',
] as const;
const GROUP_WORDS = ['类别', '单位类别', '类型', '部门类别'] as const;
const CHANNEL_PARENTS: Readonly<Record<ChannelId, readonly [string, ...string[]]>> = {
  hotline: ['热线', '12345热线', '12345'],
  mailbox: ['信箱', '市长信箱', '来信'],
};

/** Draws a table of units: its columns, its groups, its lines. */
export function drawnTable(choices: Choices, wish: TableWish): DrawnTable {
  const { grouping } = wish;
  const groups = drawnGroups(choices, wish);
  const { columns: usable, isSplit } = drawnColumns(choices, wish);
  const isUnusable = wish.hasFlaws && wish.channels.length === 1 && rarely(choices, 8);
  const columns = isUnusable ? unusableColumns(choices, usable) : usable;
  const numbers = rarely(choices, 3) || needsNumbers(grouping, groups);
  const lines = tableLines(choices, groups, {
    grouping,
    groupText: (group) =>
      writtenGroup(
        choices,
        group,
        numbers ? 1 + groups.findIndex(({ name }) => name === group) : 0,
      ),
    groupTitle: wish.groupTitle,
  });
  return {
    header: drawnHeader(choices, columns, isSplit),
    lines: wish.hasFlaws && !isUnusable ? withFlaws(choices, lines) : lines,
    grouping,
    period: wish.period,
    fate: isUnusable ? 'unseen' : 'read',
    hasFlaws: wish.hasFlaws,
  };
}

/** Between units, only a number tells an unknown group from a unit without figures. */
function needsNumbers(grouping: Grouping, groups: readonly DrawnGroup[]): boolean {
  return grouping === 'linesUnderHeader' && groups.some(({ name }) => name === '驻市机构');
}

function drawnGroups(choices: Choices, { grouping, channels, taken }: TableWish): DrawnGroup[] {
  return groupNames(choices, grouping).map((name) => {
    const units: DrawnUnit[] = [];
    // Each unit is drawn behind the choice to have it, so that a smaller case can leave one out.
    do {
      units.push({
        name: unitName(choices, name, taken),
        group: name,
        figures: Object.fromEntries(channels.map((channel) => [channel, figures(choices)])),
      });
    } while (units.length < MOST_UNITS && choices.below(5) > 0);
    return { name, units };
  });
}

function groupNames(choices: Choices, grouping: Grouping): readonly string[] {
  if (grouping === 'none') return [''];
  const some = <T>(all: readonly T[]) =>
    shuffled(choices, all).slice(0, 1 + choices.below(Math.min(3, all.length)));
  if (grouping === 'unitHeader') return some(UNIT_WORDS_FOR_GROUPS.slice(0, 3));
  if (grouping === 'titles') return some(KNOWN_GROUPS);
  return rarely(choices, 4) ? some([...KNOWN_GROUPS, ...OTHER_GROUPS]) : some(KNOWN_GROUPS);
}

function drawnColumns(
  choices: Choices,
  { channels, grouping }: TableWish,
): { readonly columns: DrawnColumn[]; readonly isSplit: boolean } {
  const isDivided = channels.length > 1;
  const parents = pick(choices, ['none', 'none', 'families', 'split'] as const);
  const top = rarely(choices, 5) ? pick(choices, ['办理考评', '工作情况', '12345热线']) : null;
  const figureParts = channels.map((channel) => {
    const own = figureColumns(choices, channelFigures(choices, channel));
    const parent = CHANNEL_PARENTS[channel] ?? [''];
    const isOwnTop = top === '12345热线' && channel !== 'hotline';
    const over = isDivided ? pick(choices, parent) : isOwnTop ? null : top;
    return withUpperCells(withOthers(choices, own), parents, over);
  });
  const unit: DrawnColumn = { content: { kind: 'unit' }, texts: [pick(choices, UNIT_WORDS)] };
  const front: DrawnColumn[] = [];
  if (rarely(choices, 3)) front.push({ content: { kind: 'sequence' }, texts: ['序号'] });
  if (grouping === 'column' || grouping === 'mergedColumn') {
    front.push({ content: { kind: 'group' }, texts: [pick(choices, GROUP_WORDS)] });
  }
  const results = isDivided ? [] : resultColumns(choices);
  const last = rarely(choices, 4) ? [otherColumn(choices)] : [];
  const columns = [...shuffled(choices, front), unit, ...figureParts.flat(), ...results, ...last];
  return { columns, isSplit: parents === 'split' };
}

function withOthers(choices: Choices, columns: readonly DrawnColumn[]): DrawnColumn[] {
  return columns.flatMap((column) =>
    rarely(choices, 14) ? [column, otherColumn(choices)] : [column],
  );
}
