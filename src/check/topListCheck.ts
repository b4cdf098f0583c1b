import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { nameKey } from '../domain/nameKey';
import { rankingRuleOf } from '../domain/ranking';
import { decimal } from '../domain/rational';
import { printedLike, states } from './agreement';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import { heldPlaces, type HeldPlaces } from './placesOf';
import type { StatedNumber } from './statedNumber';
import { topLists, type ListItem, type TopList } from './topLists';

/** Lists of first and last places against the ranking: who is in them, in which order, with which index. */
export function checkTopLists(context: CheckContext): ParagraphFinding[] {
  return context.paragraphs.flatMap((paragraph) =>
    topLists(paragraph).flatMap((list) => checkList(context, list)),
  );
}

interface Placed {
  readonly item: ListItem;
  readonly unit: UnitAssessment | null;
}

function checkList(context: CheckContext, list: TopList): ParagraphFinding[] {
  const { facts } = context;
  const { paragraph, items } = list;
  const [first] = items;
  if (!first) return [];
  const named = paragraph.channelAt(Math.max(first.from, list.from));
  const channel = facts.channels.find((each) => each.channel === named);
  if (!channel) return [];
  const placed = items.map((item): Placed => {
    const key = item.isKnown ? item.key : (context.units.nearest(item.key) ?? item.key);
    return { item, unit: context.units.unitOf(channel.channel, key) };
  });
  const scores = scoreFindings(list, placed, channel);
  const group = groupOf(list, placed);
  if (group === null) return scores;
  const rules = channelRulesOf(facts.rules, channel.channel);
  const ruled = rankingRuleOf(group, rules).minimum;
  const minimum = list.minimum?.value ?? null;
  const asked = { group, end: list.end, places: list.places, minimum };
  const held = heldPlaces(channel, rules, asked);
  const isSure = ruled === 0 || minimum === ruled;
  return [
    ...minimumFinding(list, ruled, channel, group),
    ...memberFinding(list, placed, held, channel, isSure),
    ...scores,
  ];
}

/** The group the list is of: named, else the one all its units are in; null where it is of several. */
function groupOf({ paragraph, items, from }: TopList, placed: readonly Placed[]): string | null {
  const [first] = items;
  const named = paragraph.groupAt(Math.max(first?.from ?? from, from));
  if (named !== null) return named;
  const sentence = paragraph.sentences.find((each) => each.from <= from && from <= each.to);
  if (/全市|全部|所有/u.test(paragraph.text.slice(sentence?.from ?? 0, from))) return null;
  const groups = new Set(placed.map(({ unit }) => (unit ? nameKey(unit.group) : null)));
  const [only = null, ...others] = groups;
  return others.length === 0 ? only : null;
}

function minimumFinding(
  { minimum, paragraph }: TopList,
  ruled: number,
  { label }: ChannelAssessment,
  group: string,
): ParagraphFinding[] {
  if (!minimum || minimum.value === ruled) return [];
  return [
    {
      ...{ code: 'minimumDiffers', certainty: 'differs', paragraph, source: null },
      ...{ from: minimum.from, to: minimum.to },
      stated: String(minimum.value),
      computed: String(ruled),
      details: { channel: label.zh, group },
    },
  ];
}

function memberFinding(
  { paragraph, from, to, places, items, end }: TopList,
  placed: readonly Placed[],
  { units, ranks }: HeldPlaces,
  { label }: ChannelAssessment,
  isSure: boolean,
): ParagraphFinding[] {
  // A name nobody knows may be any of those that seem to be missing.
  if (placed.some(({ unit }) => unit === null)) return [];
  const listed = placed.flatMap(({ unit }) => unit ?? []);
  const missing = units.filter((unit) => !listed.includes(unit));
  const extra = listed.filter((unit) => !units.includes(unit));
  const told = {
    ...{ paragraph, source: missing[0]?.place ?? extra[0]?.place ?? null },
    stated: namesOf(listed),
    computed: namesOf(units),
  } as const;
  const details = { channel: label.zh, places, missing: namesOf(missing), extra: namesOf(extra) };
  const certainty = isSure ? 'wrong' : 'differs';
  if (missing.length + extra.length > 0) {
    return [{ ...told, code: 'topListDiffers', certainty, from, to, details }];
  }
  const order = listed.map((unit) => ranks.get(unit) ?? 0);
  const isRising = order.every((rank, at) => at === 0 || rank >= (order[at - 1] ?? 0));
  const isFalling = order.every((rank, at) => at === 0 || rank <= (order[at - 1] ?? 0));
  if (isRising || (end === 'bottom' && isFalling)) return [];
  const [first, last] = [items[0], items.at(-1)];
  const span = { from: first?.from ?? from, to: last?.to ?? to };
  return [{ ...told, code: 'topOrderDiffers', certainty, ...span, details }];
}

function scoreFindings(
  { paragraph, scores }: TopList,
  placed: readonly Placed[],
  { label }: ChannelAssessment,
): ParagraphFinding[] {
  const stated = placed.map(({ item }, at) =>
    scores.length === placed.length ? (scores[at] ?? null) : item.score,
  );
  return placed.flatMap(({ unit }, at) => {
    const score = stated[at];
    if (!score || unit?.index === undefined || unit.index === null) return [];
    return states(score, decimal(unit.index)) ? [] : [scoreFinding(score, unit, unit.index)];
  });

  function scoreFinding(
    score: StatedNumber,
    unit: UnitAssessment,
    index: number,
  ): ParagraphFinding {
    return {
      ...{ code: 'unitIndexDiffers', certainty: 'wrong', paragraph, source: unit.place },
      ...{ from: score.from, to: score.to },
      stated: printedLike(score, score.value),
      computed: String(index),
      details: { unit: unit.unit, channel: label.zh, what: '' },
    };
  }
}

function namesOf(units: readonly UnitAssessment[]): string {
  return units.map(({ unit }) => unit).join('、');
}
