import type { ChannelId, CountName, RateName } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { between, pick, rarely, shuffled, type Choices } from './choices';
import type { CountStyle } from './countForms';
import { rateForm, type RateForm } from './rateForms';

/** What a column of a drawn table holds. */
export type ColumnContent =
  | { readonly kind: 'unit' | 'group' | 'sequence' }
  | {
      readonly kind: 'count';
      readonly name: CountName;
      readonly channel: ChannelId;
      readonly style: CountStyle;
    }
  | {
      readonly kind: 'rate';
      readonly name: RateName;
      readonly channel: ChannelId;
      /** `given` stands in for counts the table has not; the others are results that are there already. */
      readonly fill: 'given' | ResultFill;
      readonly form: RateForm;
      readonly decimals: number;
    }
  | { readonly kind: 'index' | 'grade'; readonly fill: ResultFill }
  | { readonly kind: 'other'; readonly values: 'texts' | 'numbers' | 'nothing' };

export type ResultFill = 'empty' | 'hand' | 'formula';

/** A column with the texts over it, the topmost first; the last one is its own. */
export interface DrawnColumn {
  readonly content: ColumnContent;
  readonly texts: readonly string[];
}

/** The counts and rates of one channel as one table states them. */
export interface ChannelFigures {
  readonly channel: ChannelId;
  readonly counts: readonly CountName[];
  /** Null where the table has all counts. */
  readonly given: RateName | null;
}

/** The rate that follows each count where a table prints it. */
const RATE_OF: Readonly<Record<ChannelId, Readonly<Record<CountName, RateName>>>> = {
  hotline: {
    ...{ handled: 'completion', onTime: 'onTime', rework: 'rework' },
    dissatisfied: 'dissatisfaction',
  },
  mailbox: {
    ...{ handled: 'completion', onTime: 'onTime', rework: 'rework', satisfied: 'satisfaction' },
  },
};

/** Columns that are not scored, as they stand between those that are. */
const OTHERS = [
  ...[
    '备注',
    '联系人',
    '联系电话',
    '退单数',
    '延期数',
    '名次',
    '排名',
    '环比',
    '在办数',
    '责任科室',
  ],
  ...['超期未办结数', '主要领导', '挂账数', '扣分', '群众表扬数', '上月排名'],
];

/** Says which counts a table of the channel states. */
export function channelFigures(choices: Choices, channel: ChannelId): ChannelFigures {
  const scored = ['due', 'handled', 'onTime'];
  if (channel === 'hotline') {
    const hasAsked = !rarely(choices, 3);
    const counts = [...scored, 'rework', ...(hasAsked ? ['followedUp'] : []), 'dissatisfied'];
    return { channel, counts, given: hasAsked ? null : 'dissatisfaction' };
  }
  const more = ['rework', 'followedUp'].filter(() => rarely(choices, 2));
  return { channel, counts: [...scored, ...more, 'satisfied'], given: null };
}

/** The figure columns of one channel, left to right. */
export function figureColumns(
  choices: Choices,
  { channel, counts, given }: ChannelFigures,
): DrawnColumn[] {
  const printsRates = rarely(choices, 3);
  const ratesBehind = rarely(choices, 4);
  const fill = pick<ResultFill>(choices, ['empty', 'hand', 'formula']);
  const columns: DrawnColumn[] = [];
  const behind: DrawnColumn[] = [];
  for (const name of rarely(choices, 5) ? shuffled(choices, counts) : counts) {
    columns.push({
      content: countContent(choices, name, channel),
      texts: [word(choices, channel, 'counts', name)],
    });
    const rate = RATE_OF[channel]?.[name];
    if (rate === undefined || !(printsRates || rate === given)) continue;
    const own = rate === given ? 'given' : fill;
    const form = rateForm(choices);
    const decimals = own === 'given' ? between(choices, 2, 4) : pick(choices, [2, 0, 1, 4]);
    const text = word(choices, channel, 'rates', rate);
    (ratesBehind ? behind : columns).push({
      content: { kind: 'rate', name: rate, channel, fill: own, form, decimals },
      texts: [form === 'bareFraction' || !rarely(choices, 5) ? text : `${text}(%)`],
    });
  }
  return [...columns, ...behind];
}

/** Index and grade, empty or filled; none where the table ends with its figures. */
export function resultColumns(choices: Choices): DrawnColumn[] {
  const fill = pick<ResultFill>(choices, ['empty', 'hand', 'formula']);
  const index = pick(choices, ['综合指标值', '综合得分', '综合指数', '总得分']);
  const grade = pick(choices, ['等级评价', '等级', '考评等级']);
  return rarely(choices, 2)
    ? [
        { content: { kind: 'index', fill }, texts: [index] },
        { content: { kind: 'grade', fill }, texts: [grade] },
      ]
    : [];
}

/** A column that nobody grades by. */
export function otherColumn(choices: Choices): DrawnColumn {
  const text = pick(choices, ['备注', ...OTHERS]);
  const values = pick(choices, ['nothing', 'texts', 'numbers'] as const);
  return { content: { kind: 'other', values }, texts: [text] };
}

function countContent(choices: Choices, name: CountName, channel: ChannelId): ColumnContent {
  const style = pick<CountStyle>(choices, [
    ...(['numbers', 'numbers', 'numbers', 'mixed', 'texts', 'formulas'] as const),
  ]);
  return { kind: 'count', name, channel, style };
}

function word(
  choices: Choices,
  channel: ChannelId,
  kind: 'counts' | 'rates',
  name: string,
): string {
  const rules = YUEYANG_2023.channels.find((own) => own.channel === channel);
  const headers = rules?.[kind].find((own) => own.name === name)?.headers ?? [];
  return pick(choices, [headers[0] ?? name, headers[0] ?? name, ...headers]);
}
