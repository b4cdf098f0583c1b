import type { Assessment, UnitAssessment } from '../assessment';
import { nameKey } from '../nameKey';
import type { RuleSet } from '../ruleSet';
import type { LedgerLine } from './ledgerLine';
import { ledgerUnits, type LedgerNames, type LedgerUnit } from './ledgerUnits';
import { sumOfPoints } from './points';
import type { ChannelSummary, UnitSummary } from './unitSummary';

/** The entries' lines of a month. */
export interface SummarisedLines {
  readonly incidents: readonly LedgerLine[];
  readonly bonuses: readonly LedgerLine[];
}

/**
 * Every unit that a channel lists or the ledger names, with what channels and ledger say of it: by
 * group in the rules' order, groups they do not name after them; in a group the most net points first,
 * then by rank in the channels one after the other (a rank before none), then in source order.
 */
export function unitSummaries(
  assessment: Assessment,
  { incidents, bonuses }: SummarisedLines,
  rules: RuleSet,
  names: LedgerNames,
): UnitSummary[] {
  const { unitKey } = names;
  const known = ledgerUnits(assessment, names);
  const rows = new Map<
    string,
    { readonly unit: LedgerUnit; readonly channels: ChannelSummary[] }
  >();
  const rowOf = (name: string) => {
    const key = unitKey(name);
    const unit = known.get(key) ?? { unit: name, group: '' };
    const row = rows.get(key) ?? { unit, channels: [] };
    rows.set(key, row);
    return row;
  };
  for (const { channel, units } of assessment.channels) {
    for (const unit of units) {
      const { channels } = rowOf(unit.unit);
      // Rows of one unit twice are blocked and told; either stands for it.
      const isListed = channels.some((own) => own.channel === channel);
      if (!isListed) channels.push(channelSummary(channel, unit));
    }
  }
  for (const { unit } of [...incidents, ...bonuses]) rowOf(unit);
  const [deducted, earned] = [pointsByKey(incidents, unitKey), pointsByKey(bonuses, unitKey)];
  const summaries = [...rows].map(([key, { unit, channels }]): UnitSummary => {
    const own = [deducted.get(key) ?? [], earned.get(key) ?? []] as const;
    return {
      ...unit,
      channels,
      incidents: sumOfPoints(own[0]),
      bonuses: sumOfPoints(own[1]),
      net: sumOfPoints([...own[0], ...own[1], ...channels.map(({ penalty }) => penalty)]),
    };
  });
  return sorted(summaries, rules);
}

function channelSummary(
  channel: ChannelSummary['channel'],
  { index, grade, rank, penalty, lastMonth }: UnitAssessment,
): ChannelSummary {
  return { channel, index, grade, rank, penalty, ...(lastMonth ? { lastMonth } : {}) };
}

function pointsByKey(
  lines: readonly LedgerLine[],
  unitKey: LedgerNames['unitKey'],
): Map<string, number[]> {
  const points = new Map<string, number[]>();
  for (const line of lines) {
    const key = unitKey(line.unit);
    const own = points.get(key);
    if (own) own.push(line.points);
    else points.set(key, [line.points]);
  }
  return points;
}

function sorted(summaries: readonly UnitSummary[], { groups, channels }: RuleSet): UnitSummary[] {
  const places = new Map<string, number>();
  for (const group of [...groups, ...summaries.map((summary) => summary.group)]) {
    const key = nameKey(group);
    if (!places.has(key) && key !== '') places.set(key, places.size);
  }
  const rankIn = (summary: UnitSummary, channel: string) =>
    summary.channels.find((own) => own.channel === channel)?.rank ?? Number.MAX_SAFE_INTEGER;
  return summaries
    .map((summary) => ({
      summary,
      group: places.get(nameKey(summary.group)) ?? places.size,
      ranks: channels.map(({ channel }) => rankIn(summary, channel)),
    }))
    .sort(
      (a, b) =>
        a.group - b.group || b.summary.net - a.summary.net || firstDifference(a.ranks, b.ranks),
    )
    .map(({ summary }) => summary);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
