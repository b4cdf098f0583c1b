import type { ChannelAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { nameKey } from '../domain/nameKey';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import type { ReadParagraph } from './readDraft';
import { gradeLabels, gradePattern } from './unitClaims';
import type { UnitMention } from './unitMentions';

/** Between a grade and the units that have it: `E类单位2个，分别是`. */
const LEAD =
  /^(?:的)?(?:承办)?(?:单位|部门)?(?:(?:共有|共|有)?\d+[个家])?(?:单位|部门)?[，,]?(?:分别|依次)?(是|为|有|即|:|\()?:?/u;
const JOINED = /^(?:[、和与及]|以及)$/u;
/** The list names only some of them. */
const AND_OTHERS = /^(?:等|、|和|与|及|以及)/u;

/** Lists of the units that have a grade: `E类单位为市水利局、市应急管理局`. */
export function checkGradeLists(context: CheckContext): ParagraphFinding[] {
  const { facts, paragraphs } = context;
  const saying = paragraphs.filter(({ isBare }) => !isBare);
  return facts.channels.flatMap((channel) => {
    const pattern = gradePattern(gradeLabels(channelRulesOf(facts.rules, channel.channel)));
    return saying.flatMap((paragraph) =>
      [...paragraph.text.matchAll(pattern)].flatMap((match) => {
        const at = match.index + match[0].length;
        if (paragraph.channelAt(match.index) !== channel.channel) return [];
        if (paragraph.isOtherTime(match.index)) return [];
        return checkList(context, paragraph, channel, match[1] ?? '', at);
      }),
    );
  });
}

function checkList(
  { units }: CheckContext,
  paragraph: ReadParagraph,
  channel: ChannelAssessment,
  grade: string,
  from: number,
): ParagraphFinding[] {
  const { text } = paragraph;
  const lead = LEAD.exec(text.slice(from));
  const start = from + (lead?.[0].length ?? 0);
  const mentions = listAt(paragraph, start);
  const last = mentions.at(-1);
  if (!last || lead?.[1] === undefined) return [];
  const named = mentions.map((mention) => ({
    mention,
    unit: units.unitOf(channel.channel, mention.key),
  }));
  const wrong = named.flatMap(({ mention, unit }): ParagraphFinding[] =>
    !unit || unit.grade === null || unit.grade === grade
      ? []
      : [
          {
            ...{ code: 'unitGradeDiffers', certainty: 'wrong', paragraph, source: unit.place },
            ...{ from: mention.from, to: mention.to, stated: grade, computed: unit.grade },
            details: { unit: unit.unit, channel: channel.label.zh, what: '' },
          },
        ],
  );
  const group = paragraph.groupAt(from);
  const having = channel.units.filter(
    (unit) => unit.grade === grade && (group === null || nameKey(unit.group) === group),
  );
  const missing = having.filter((unit) => !named.some((each) => each.unit === unit));
  const isPartial = lead[1] === '有' || AND_OTHERS.test(text.slice(last.to));
  if (missing.length === 0 || isPartial || named.some(({ unit }) => !unit)) return wrong;
  return [
    ...wrong,
    {
      ...{ code: 'gradeListDiffers', certainty: 'differs', paragraph },
      ...{ from: mentions[0]?.from ?? start, to: last.to, source: missing[0]?.place ?? null },
      stated: named.map(({ unit }) => unit?.unit ?? '').join('、'),
      computed: having.map(({ unit }) => unit).join('、'),
      details: {
        ...{ channel: channel.label.zh, grades: grade, count: having.length },
        missing: missing.map(({ unit }) => unit).join('、'),
      },
    },
  ];
}

/** The units named one after the other from a place on. */
function listAt({ text, mentions }: ReadParagraph, start: number): UnitMention[] {
  const list: UnitMention[] = [];
  for (const mention of mentions.filter(({ from }) => from >= start)) {
    const last = list.at(-1);
    const follows = last ? JOINED.test(text.slice(last.to, mention.from)) : mention.from === start;
    if (!follows) break;
    list.push(mention);
  }
  return list;
}
