import { periodKey, type Period } from '../domain/period';
import { spanKey } from '../domain/periodSpan';
import type { RollUpChannel } from '../domain/rollUp';
import type { RuleSet } from '../domain/ruleSet';
import { gradeTable, nameLines, problemLines, writtenLine } from './gradingSummary';
import type { Language } from './language';
import type { RollUpResult } from './rollUpOutcome';
import { textTable } from './textTable';

/** Words of the printed summary. */
const WORDS = {
  zh: {
    span: '考评期间',
    method: '方式',
    methods: { pooled: '合并计数', mean: '各月指标值平均' },
    rules: '规则',
    months: '月份',
    missing: '缺少月份',
    flagged: '预警单位',
    none: '无',
    channel: '渠道',
    unit: '承办单位',
    grade: '等级',
    index: '指标值',
  },
  en: {
    span: 'Span',
    method: 'Method',
    methods: { pooled: 'pooled counts', mean: 'mean of the monthly indexes' },
    rules: 'Rules',
    months: 'Months',
    missing: 'Missing months',
    flagged: 'Flagged units',
    none: 'none',
    channel: 'Channel',
    unit: 'Unit',
    grade: 'Grade',
    index: 'Index',
  },
} as const;

/** A finished roll-up as lines of text for a terminal: months, grades, flagged units, problems. */
export function rollUpSummary(result: RollUpResult, language: Language): string[] {
  const words = WORDS[language];
  const { span, method, rules, months, missing, channels, flagged } = result;
  return [
    [
      `${words.span}: ${spanKey(span)}`,
      `${words.method}: ${words.methods[method]}`,
      `${words.rules}: ${rules.label[language]}`,
    ].join('   '),
    `${words.months}: ${keysOf(months)}`,
    ...(missing.length === 0 ? [] : [`${words.missing}: ${keysOf(missing)}`]),
    '',
    ...gradeTable(channels, language),
    '',
    `${words.flagged}: ${flagged.length === 0 ? words.none : flagged.length}`,
    ...flaggedTable(result, rules, language),
    ...nameLines(result.nameQuestions, language),
    ...problemLines(result.problems, language),
    '',
    writtenLine(result.written, language),
  ];
}

function keysOf(months: readonly Period[]): string {
  return months.map(periodKey).join(', ');
}

/** The flagged units with their index over the span and in each month. */
function flaggedTable(
  { flagged, channels, months }: RollUpResult,
  rules: RuleSet,
  language: Language,
): string[] {
  if (flagged.length === 0) return [];
  const words = WORDS[language];
  const header = [
    ...[words.channel, words.unit, words.grade, words.index],
    ...months.map(periodKey),
  ];
  const rows = flagged.map(({ channel, channelLabel, unit }) => {
    const decimals = rules.channels.find((own) => own.channel === channel)?.decimals ?? 0;
    const shown = (index: number | null) => index?.toFixed(decimals) ?? '–';
    return [
      ...[channelLabel[language], unit.unit, unit.grade ?? '', shown(unit.index)],
      ...monthIndexes(channels, channel, unit.unit).map(shown),
    ];
  });
  const right = header.slice(3).map(() => 'right' as const);
  return textTable([header, ...rows], ['left', 'left', 'left', ...right]).map(
    (line) => `  ${line}`,
  );
}

function monthIndexes(
  channels: readonly RollUpChannel[],
  channel: string,
  unit: string,
): (number | null)[] {
  const own = channels.find((candidate) => candidate.channel === channel);
  const found = own?.units.find((candidate) => candidate.unit === unit);
  return found?.months.map(({ index }) => index) ?? [];
}
