import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { nameKey } from '../domain/nameKey';
import type { CheckContext } from './checkContext';
import type { DraftFacts } from './draftFacts';
import type { ParagraphFinding } from './foundAt';
import { unitCountItems, type UnitCountItem } from './gradeCountItems';
import type { ReadParagraph, Sentence } from './readDraft';

/** Numbers of units per grade against the assessment, and against the number of units in all. */
export function checkGradeCounts({ facts, paragraphs }: CheckContext): ParagraphFinding[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => checkSentence(facts, paragraph, sentence)),
  );
}

function checkSentence(
  facts: DraftFacts,
  paragraph: ReadParagraph,
  sentence: Sentence,
): ParagraphFinding[] {
  return facts.channels.flatMap((channel) => {
    const rules = channelRulesOf(facts.rules, channel.channel);
    const items = unitCountItems(paragraph, sentence, rules).filter(
      ({ from }) => paragraph.channelAt(from) === channel.channel,
    );
    const graded = items.filter(({ of }) => of !== 'all' && of !== 'none');
    if (graded.length === 0) return [];
    const wrong = [
      ...graded.flatMap((item) => againstGrades(item, channel, paragraph)),
      ...items.flatMap((item) => againstRoster(item, channel, paragraph, facts)),
    ];
    return wrong.length > 0 ? wrong : againstAll(items, channel, paragraph);
  });
}

function againstGrades(
  item: UnitCountItem,
  channel: ChannelAssessment,
  paragraph: ReadParagraph,
): ParagraphFinding[] {
  const { of, value } = item;
  if (typeof of === 'string') return [];
  const units = unitsIn(channel, paragraph.groupAt(item.from));
  const expected = units.filter(({ grade }) => grade !== null && of.includes(grade)).length;
  if (expected === value) return [];
  // Units whose figures are in doubt have no grade here; the draft may know better.
  const isSure = units.every(({ ungradedReason }) => ungradedReason !== 'blocked');
  return [
    countFinding(item, channel, paragraph, {
      code: 'gradeCountDiffers',
      certainty: isSure ? 'wrong' : 'differs',
      computed: expected,
      grades: of.join('、'),
    }),
  ];
}

/** Only a roster says which units had no orders. */
function againstRoster(
  item: UnitCountItem,
  channel: ChannelAssessment,
  paragraph: ReadParagraph,
  { roster }: DraftFacts,
): ParagraphFinding[] {
  if (!roster || item.of !== 'none' || paragraph.groupAt(item.from) !== null) return [];
  const expected = channel.zeroVolume.length;
  if (expected === item.value) return [];
  return [
    countFinding(item, channel, paragraph, {
      code: 'gradeCountDiffers',
      certainty: 'differs',
      computed: expected,
      grades: '0',
    }),
  ];
}

/** The number of all units against its parts, where these are all there are. */
function againstAll(
  items: readonly UnitCountItem[],
  channel: ChannelAssessment,
  paragraph: ReadParagraph,
): ParagraphFinding[] {
  const [all, ...others] = items.filter(({ of }) => of === 'all');
  const parts = items.filter(({ of }) => of !== 'all');
  const groups = new Set(items.map(({ from }) => paragraph.groupAt(from)));
  if (!all || others.length > 0 || groups.size > 1) return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum === all.value) return [];
  const [group = null] = groups;
  const graded = unitsIn(channel, group).filter(({ grade }) => grade !== null);
  const named = new Set(parts.flatMap(({ of }) => (typeof of === 'string' ? [] : of)));
  const isComplete = graded.every(({ grade }) => grade !== null && named.has(grade));
  const hasNone = parts.some(({ of }) => of === 'none');
  if (!isComplete || (!hasNone && all.value === unitsIn(channel, group).length)) return [];
  return [
    countFinding(all, channel, paragraph, {
      code: 'gradeSumDiffers',
      certainty: hasNone ? 'wrong' : 'differs',
      computed: sum,
      grades: parts.map(({ value }) => value).join(' + '),
    }),
  ];
}

function unitsIn({ units }: ChannelAssessment, group: string | null): readonly UnitAssessment[] {
  return group === null ? units : units.filter((unit) => nameKey(unit.group) === group);
}

function countFinding(
  { number, value, from, to, of }: UnitCountItem,
  channel: ChannelAssessment,
  paragraph: ReadParagraph,
  told: {
    readonly code: 'gradeCountDiffers' | 'gradeSumDiffers';
    readonly certainty: 'wrong' | 'differs';
    readonly computed: number;
    readonly grades: string;
  },
): ParagraphFinding {
  const isPlain = typeof of === 'string';
  return {
    ...{ code: told.code, certainty: told.certainty, paragraph, source: null },
    from: isPlain ? number.from : from,
    to,
    stated: String(value),
    computed: String(told.computed),
    details: { channel: channel.label.zh, grades: told.grades },
  };
}
