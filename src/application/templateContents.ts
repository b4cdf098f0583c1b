import { periodTitle, type Period } from '../domain/period';
import type { ChannelRules, RuleSet } from '../domain/ruleSet';
import type { TemplateGrid } from '../report/templateSheets';
import type { RuleGridCell } from '../rules/ruleGrid';
import { listFits, type Suggestions } from '../rules/suggestions';
import { sampleUnits, type SampleUnit } from './sampleMonth';
import { templateCounts } from './templateCounts';
import type { TemplateKind } from './templateKind';
import { words } from './unitSuggestions';

/** Lines to fill in; further ones may be typed below. */
const BLANK_LINES = 40;
const GROUP_WIDTH = 16;
const UNIT_WIDTH = 30;
const FIGURE_WIDTH = 13;

const GROUP_HEADER = '类别';
const UNIT_HEADER = '部门名称';
const BLANK_NOTE = '说明：每行填一个单位，当月没有工单的填0；请勿改动表头，行数可增减。';
const SAMPLE_NOTE = '说明：单位和数字均为虚构，仅供试用；不需要时删除本工作表即可。';

/** What the name of a sample's sheet, and its title, end with. */
const SAMPLE = { name: '示例', title: '（示例）' };

/**
 * One table per channel, as the rules would read it: blank to be filled in, or with the units of the
 * sample. A channel that the sample does not know is left out of it.
 */
export function templateContents(
  kind: TemplateKind,
  rules: RuleSet,
  period: Period,
): readonly TemplateGrid[] {
  return rules.channels.flatMap((channel) => {
    const units = kind === 'sample' ? sampleUnits(channel) : [];
    return units ? [templateGrid(kind, channel, units, rules, period)] : [];
  });
}

function templateGrid(
  kind: TemplateKind,
  channel: ChannelRules,
  units: readonly SampleUnit[],
  rules: RuleSet,
  period: Period,
): TemplateGrid {
  const isSample = kind === 'sample';
  const headers = figureHeaders(channel);
  const offered = words(rules.groups);
  const groups = rules.groups.length > 0 && listFits(offered.words) ? offered : null;
  const { label, titleWords } = channel;
  const title = `${periodTitle(period)}${titleWords[0] ?? label.zh}办理数据`;
  const blank = { group: null, unit: null, counts: headers.map(() => null) };
  const lines = isSample ? units : Array.from({ length: BLANK_LINES }, () => blank);
  return {
    channel: channel.channel,
    sheetName: isSample ? label.zh + SAMPLE.name : label.zh,
    grid: [
      [textCell(isSample ? title + SAMPLE.title : title, 'title')],
      [textCell(isSample ? SAMPLE_NOTE : BLANK_NOTE, 'note')],
      [GROUP_HEADER, UNIT_HEADER, ...headers].map((header) => textCell(header, 'header')),
      ...lines.map(({ group, unit, counts }) => [
        valueCell(group, 'text', groups),
        valueCell(unit, 'text', null),
        ...counts.map((count) => valueCell(count, 'number', null)),
      ]),
    ],
    widths: [GROUP_WIDTH, UNIT_WIDTH, ...headers.map(() => FIGURE_WIDTH)],
  };
}

/** The counts, then the scores that people enter themselves. */
function figureHeaders(channel: ChannelRules): string[] {
  const entered = channel.rates.filter(({ measure }) => measure === 'points');
  return [...templateCounts(channel), ...entered].map(
    ({ headers, label }) => headers[0] ?? label.zh,
  );
}

function textCell(value: string, role: RuleGridCell['role']): RuleGridCell {
  return { value, role, shows: 'text', choices: null, suggestions: null };
}

function valueCell(
  value: string | number | null,
  shows: RuleGridCell['shows'],
  suggestions: Suggestions | null,
): RuleGridCell {
  return { value, role: 'value', shows, choices: null, suggestions };
}
