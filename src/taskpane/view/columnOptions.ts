import type { ChannelId, RuleSet } from '../../domain/ruleSet';
import type { ColumnUse } from '../../application/workbookTypes';
import type { Wording } from '../wording';

/** One thing a column can be, for a list to pick from. */
export interface ColumnOption {
  /** Names the use within the list; unequal uses have unequal ids. */
  readonly id: string;
  readonly label: string;
  readonly use: ColumnUse;
}

/** Options of one kind, under their heading. */
export interface ColumnOptions {
  readonly label: string;
  readonly options: readonly ColumnOption[];
}

const ABOUT_UNITS = ['unit', 'group', 'sequence'] as const;
const RESULTS = ['index', 'grade'] as const;
const USE_TEXT = {
  unit: 'useUnit',
  group: 'useGroup',
  sequence: 'useSequence',
  index: 'useIndex',
  grade: 'useGrade',
  unused: 'useUnused',
} as const;

/** Names a use within a list of options. */
export function optionId(use: ColumnUse): string {
  return 'name' in use ? `${use.kind}:${use.name}` : use.kind;
}

/**
 * Everything a column of a table of this channel can be. Where the channel is not known, the counts and
 * rates of all channels are offered.
 */
export function columnOptions(
  channel: ChannelId | null,
  rules: RuleSet,
  wording: Wording,
): readonly ColumnOptions[] {
  const own = rules.channels.filter((each) => each.channel === channel);
  const channels = own.length > 0 ? own : rules.channels;
  const plain = (kind: keyof typeof USE_TEXT): ColumnOption => ({
    id: kind,
    label: wording.text(USE_TEXT[kind]),
    use: { kind },
  });
  const named = (kind: 'count' | 'rate'): ColumnOption[] => {
    const rulesOf = channels.flatMap((each) => (kind === 'count' ? each.counts : each.rates));
    const options = rulesOf.map(({ name, label }): [string, ColumnOption] => {
      const use: ColumnUse = { kind, name };
      return [name, { id: optionId(use), label: wording.label(label), use }];
    });
    return [...new Map(options).values()];
  };
  return [
    { label: wording.text('usesCounts'), options: named('count') },
    { label: wording.text('usesRates'), options: named('rate') },
    { label: wording.text('usesUnits'), options: ABOUT_UNITS.map(plain) },
    { label: wording.text('usesResults'), options: RESULTS.map(plain) },
    { label: wording.text('usesOther'), options: [plain('unused')] },
  ];
}
