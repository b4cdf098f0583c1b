import type { ChannelId } from '../../src/domain/ruleSet';
import { pick, rarely, shuffled, type Choices } from './choices';
import { sumOf, type Figures } from './figures';
import type { UnitFlaw } from './flaws';

/** A unit with its figures in every channel of its table. */
export interface DrawnUnit {
  readonly name: string;
  readonly group: string;
  readonly figures: Readonly<Record<ChannelId, Figures>>;
}

/** Units of one group, in the order they are listed. */
export interface DrawnGroup {
  /** As the reader has to name it; empty where there is none. */
  readonly name: string;
  readonly units: readonly DrawnUnit[];
}

/** Where a table says the group of its units. */
export type Grouping =
  'none' | 'lines' | 'linesUnderHeader' | 'column' | 'mergedColumn' | 'unitHeader' | 'titles';

/** One line of a drawn table, from its first header to its last row. */
export type TableLine =
  | { readonly kind: 'header'; readonly unitText: string | null }
  | {
      readonly kind: 'unit';
      readonly unit: DrawnUnit;
      readonly isFirstOfGroup: boolean;
      /** What is wrong with its row on purpose. */
      readonly flaw: UnitFlaw | null;
    }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly units: readonly DrawnUnit[];
      readonly isAverage: boolean;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'blank' };

const TOTALS = ['合计', '总计', '全市', '合  计', '总 计', '全市合计', '合计：'] as const;
const SUBTOTALS = ['小计', '小  计', '合计', '小计：'] as const;
const AVERAGES = ['平均', '全市平均', '平均值', '平均数'] as const;
const PAGE_FEET = ['— 10 —', '－１０－', '第 1 页', '-3-', '第1页，共3页'] as const;
const NOTES = [
  ...[
    '注：按期办结率以应办理数为基数。',
    '分送：市委办、市政府办。',
    '注1.数据截至月底',
    '数据来源：12345热线系统',
  ],
  ...['备注：满意率由系统统计', '说明：以上数据含回退件。', '制表：市12345热线中心'],
] as const;

/** How a table's lines are laid out. */
export interface LineStyle {
  readonly grouping: Grouping;
  /** The group's line as this table writes it. */
  readonly groupText: (group: string) => string;
  /** The text that stands over a group's own table, where there is one. */
  readonly groupTitle: (group: string) => string;
}

/** The lines of a table, top to bottom. */
export function tableLines(
  choices: Choices,
  groups: readonly DrawnGroup[],
  style: LineStyle,
): TableLine[] {
  const lines: TableLine[] = [];
  const all = groups.flatMap(({ units }) => units);
  const { grouping } = style;
  const repeatsHeader = ['lines', 'unitHeader', 'titles'].includes(grouping);
  const hasSubtotals =
    repeatsHeader || grouping === 'linesUnderHeader' ? rarely(choices, 4) : false;
  const total = pick(choices, ['none', 'none', 'last', 'first', 'average'] as const);
  if (!repeatsHeader) lines.push({ kind: 'header', unitText: null });
  if (total === 'first' && !repeatsHeader) lines.push(totalLine(choices, TOTALS, all));
  const listed = grouping === 'column' && rarely(choices, 2) ? mixed(choices, groups) : groups;
  listed.forEach((group, at) => {
    const header = groupHeader(group, style);
    if (at > 0 && rarely(choices, 4)) lines.push({ kind: 'blank' });
    lines.push(...header);
    lines.push(...unitLines(choices, group, header, repeatsHeader));
    if (hasSubtotals && group.units.length > 1) {
      lines.push(totalLine(choices, SUBTOTALS, group.units));
    }
  });
  if (total === 'last') lines.push(totalLine(choices, TOTALS, all));
  if (total === 'average') lines.push(totalLine(choices, AVERAGES, all, true));
  return lines;
}

/** Notes, signatures and page feet under a table. */
export function linesBelow(choices: Choices): TableLine[] {
  const lines: TableLine[] = [];
  while (lines.length < 5 && rarely(choices, 4)) {
    if (rarely(choices, 2)) lines.push({ kind: 'blank' });
    lines.push({ kind: 'text', text: pick(choices, [...NOTES, pageFoot(choices)]) });
  }
  return lines;
}

function pageFoot(choices: Choices): string {
  return pick(choices, PAGE_FEET);
}

function groupHeader(group: DrawnGroup, style: LineStyle): TableLine[] {
  const text = group.name === '' ? '' : style.groupText(group.name);
  switch (style.grouping) {
    case 'lines':
      return [
        { kind: 'text', text },
        { kind: 'header', unitText: null },
      ];
    case 'linesUnderHeader':
      return [{ kind: 'text', text }];
    case 'unitHeader':
      return [{ kind: 'header', unitText: group.name }];
    case 'titles':
      return [
        { kind: 'text', text: style.groupTitle(group.name) },
        { kind: 'header', unitText: null },
      ];
    default:
      return [];
  }
}

/** Units with what breaks their list: blank rows and page ends with the header once more. */
function unitLines(
  choices: Choices,
  { units }: DrawnGroup,
  header: readonly TableLine[],
  repeatsHeader: boolean,
): TableLine[] {
  const headerAgain = header.filter(({ kind }) => kind === 'header');
  return units.flatMap((unit, at): TableLine[] => {
    const line: TableLine = { kind: 'unit', unit, isFirstOfGroup: at === 0, flaw: null };
    if (at === 0 || !rarely(choices, 8)) return [line];
    const foot: TableLine = { kind: 'text', text: pageFoot(choices) };
    const again: TableLine[] = repeatsHeader ? headerAgain : [{ kind: 'header', unitText: null }];
    return pick<TableLine[]>(choices, [
      [{ kind: 'blank' }, line],
      [foot, line],
      [foot, ...again, line],
      [foot, { kind: 'blank' }, ...again, line],
      [...again, line],
      [foot, ...(repeatsHeader ? header : again), line],
    ]);
  });
}

function totalLine(
  choices: Choices,
  labels: readonly [string, ...string[]],
  units: readonly DrawnUnit[],
  isAverage = false,
): TableLine {
  return { kind: 'total', label: pick(choices, labels), units, isAverage };
}

/** The units of all groups out of any order: a filled group column says where each belongs. */
function mixed(choices: Choices, groups: readonly DrawnGroup[]): DrawnGroup[] {
  const units = shuffled(
    choices,
    groups.flatMap((group) => group.units),
  );
  return [{ name: '', units }];
}

/** The figures of units put together, by channel. */
export function totalFigures(units: readonly DrawnUnit[]): Readonly<Record<ChannelId, Figures>> {
  const channels = [...new Set(units.flatMap(({ figures }) => Object.keys(figures)))];
  return Object.fromEntries(
    channels.map((channel) => [channel, sumOf(units.map(({ figures }) => figures[channel] ?? {}))]),
  );
}
