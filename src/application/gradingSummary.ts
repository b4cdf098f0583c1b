import type { ChannelAssessment } from '../domain/assessment';
import { cellName } from '../domain/cellName';
import type { FlaggedUnit } from '../domain/flaggedUnits';
import type { NameQuestion } from '../domain/nearNames';
import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { exclusionLines } from './exclusionSummary';
import type { GradingResult } from './gradingOutcome';
import type { Language } from './language';
import { problemText } from './messages/messages';
import { ledgerLines } from './ledgerSummary';
import { movementLines } from './movementSummary';
import type { WriteReport } from './ports';
import { textTable } from './textTable';

/** Words of the printed summary. */
const WORDS = {
  zh: {
    month: '考评月份',
    unknownMonth: '未定',
    rules: '规则',
    units: '单位',
    unit: '承办单位',
    noOrders: '无工单',
    flagged: '预警单位',
    none: '无',
    channel: '渠道',
    grade: '等级',
    index: '指标值',
    penalty: '扣分',
    mostCostly: '失分最多',
    names: '可能是同一单位的名称',
    problems: '问题',
    written: '写入单元格',
    unchanged: '工作簿已是最新，没有改动。',
  },
  en: {
    month: 'Month',
    unknownMonth: 'not set',
    rules: 'Rules',
    units: 'units',
    unit: 'Unit',
    noOrders: 'no orders',
    flagged: 'Flagged units',
    none: 'none',
    channel: 'Channel',
    grade: 'Grade',
    index: 'Index',
    penalty: 'Penalty',
    mostCostly: 'Cost most',
    names: 'Names that may be one unit',
    problems: 'Problems',
    written: 'Cells written',
    unchanged: 'The workbook already says all of this; nothing changed.',
  },
} as const;

/** A finished run as lines of text for a terminal: grades per channel, flagged units, problems. */
export function gradingSummary(result: GradingResult, language: Language): string[] {
  const words = WORDS[language];
  const month = result.period ? periodKey(result.period) : words.unknownMonth;
  return [
    `${words.month}: ${month}   ${words.rules}: ${result.rules.label[language]}`,
    '',
    ...gradeTable(result.channels, language),
    '',
    `${words.flagged}: ${result.flagged.length === 0 ? words.none : result.flagged.length}`,
    ...flaggedTable(result.flagged, result.rules, language),
    '',
    ...ledgerLines(result.ledger, language),
    ...movementLines(result, language),
    ...exclusionLines(result.exclusions, result.rules, language),
    ...nameLines(result.nameQuestions, language),
    ...problemLines(result.problems, language),
    '',
    writtenLine(result.written, language),
  ];
}

/** What was written, as one line. */
export function writtenLine({ cells, sheets }: WriteReport, language: Language): string {
  const words = WORDS[language];
  return cells === 0 ? words.unchanged : `${words.written}: ${cells} (${sheets.join(', ')})`;
}

/** Names nobody has answered for as lines: both names with their cells. */
export function nameLines(questions: readonly NameQuestion[], language: Language): string[] {
  if (questions.length === 0) return [];
  const lines = questions.map(({ first, second }) => {
    const [one, other] = [first, second].map(({ unit, place }) => `${unit} (${cellName(place)})`);
    return `  ${one ?? ''} ~ ${other ?? ''}`;
  });
  return ['', `${WORDS[language].names}: ${questions.length}`, ...lines];
}

/** Problems as lines: severity, cell, what, what to do. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  if (problems.length === 0) return [];
  const gap = language === 'en' ? ' ' : '';
  const lines = problems.map((problem) => {
    const { what, todo } = problemText(problem, language);
    const place = problem.where ? `${cellName(problem.where)}: ` : '';
    return `  [${problem.severity}] ${place}${what}${gap}${todo}`;
  });
  return ['', `${WORDS[language].problems}: ${problems.length}`, ...lines];
}

/** How many units of each channel have which grade. */
export function gradeTable(channels: readonly ChannelAssessment[], language: Language): string[] {
  const words = WORDS[language];
  const labels = [...new Set(channels.flatMap((channel) => Object.keys(channel.gradeCounts)))];
  const rows = channels.map((channel) => [
    channel.label[language],
    String(channel.units.length),
    ...labels.map((label) => String(channel.gradeCounts[label] ?? 0)),
    String(channel.zeroVolume.length),
  ]);
  const header = [words.channel, words.units, ...labels, words.noOrders];
  return textTable([header, ...rows], ['left', ...header.slice(1).map(() => 'right' as const)]);
}

function flaggedTable(
  flagged: readonly FlaggedUnit[],
  rules: RuleSet,
  language: Language,
): string[] {
  if (flagged.length === 0) return [];
  const words = WORDS[language];
  const header = [
    words.channel,
    words.unit,
    words.grade,
    words.index,
    words.penalty,
    words.mostCostly,
  ];
  const rows = flagged.map(({ channel, channelLabel, unit }) => {
    const channelRules = rules.channels.find((candidate) => candidate.channel === channel);
    const decimals = channelRules?.decimals ?? 0;
    const costly = unit.mostCostly;
    const label = channelRules?.rates.find((rate) => rate.name === costly?.rate)?.label[language];
    return [
      channelLabel[language],
      unit.unit,
      unit.grade ?? '',
      unit.index?.toFixed(decimals) ?? '',
      String(unit.penalty).replace('-', '−'),
      costly ? `${label ?? costly.rate} −${costly.lost.toFixed(decimals)}` : '',
    ];
  });
  return textTable([header, ...rows], ['left', 'left', 'left', 'right', 'right', 'left']).map(
    (line) => `  ${line}`,
  );
}
