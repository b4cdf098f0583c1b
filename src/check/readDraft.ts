import type { ChannelId } from '../domain/ruleNames';
import type { Draft, TablePosition } from './draft';
import type { DraftFacts } from './draftFacts';
import { normalText, type NormalText } from './normalText';
import { otherTimes } from './otherTime';
import { channelWords, groupWords, scopeAt, scopeVocabulary } from './scope';
import { headingOf } from './sections';
import { statedNumbers, type StatedNumber } from './statedNumber';
import { knownNames, namesByBeginning, unitMentions, type UnitMention } from './unitMentions';

/** One sentence of a paragraph; positions are of the normal text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, read. */
export interface ReadParagraph {
  /** Zero-based position in the draft. */
  readonly at: number;
  readonly normal: NormalText;
  readonly text: string;
  readonly isHeading: boolean;
  /** True for a mere value in a table: nothing is said there, and its sentences and numbers are none. */
  readonly isBare: boolean;
  /** Null outside tables, and where rows and columns are not known. */
  readonly inTable: TablePosition | null;
  /** How deep its heading is; null where it neither is nor begins with one. */
  readonly level: number | null;
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly StatedNumber[];
  readonly mentions: readonly UnitMention[];
  /** True where words speak of another time than the month graded, or compare with one. */
  readonly isOtherTime: (at: number) => boolean;
  /** The channel that words at a place are about; null where that is not sure. */
  readonly channelAt: (at: number) => ChannelId | null;
  /** The group that words at a place are about; null for all, or none in particular. */
  readonly groupAt: (at: number) => string | null;
}

/** What the text of a table's cell has where it says something. */
const PROSE = /[，。；、：,;:]/u;

interface OpenSection {
  readonly level: number;
  readonly channel: ChannelId | null;
  readonly group: string | null;
}

/** Reads a draft: its sentences, numbers, unit names, and what each place is about. */
export function readDraft(draft: Draft, facts: DraftFacts): ReadParagraph[] {
  const names = namesByBeginning(knownNames(facts));
  const vocabulary = scopeVocabulary(facts);
  let open: readonly OpenSection[] = [];
  return draft.paragraphs.map(({ text: source, isTableCell, inTable = null }, at) => {
    const normal = normalText(source);
    const { text } = normal;
    const isBare = isTableCell && !PROSE.test(text);
    const channels = channelWords(text, vocabulary);
    const groups = groupWords(text, vocabulary);
    const others = isBare
      ? []
      : sentencesOf(text).flatMap((each) => otherTimes(text, each, facts.period));
    const heading = isTableCell ? null : headingOf(text);
    const outer = heading ? open.filter(({ level }) => level < heading.level) : open;
    const channelBefore =
      outer
        .map(({ channel }) => channel)
        .filter((each) => each !== null)
        .at(-1) ?? null;
    const groupBefore =
      outer
        .map(({ group }) => group)
        .filter((each) => each !== null)
        .at(-1) ?? null;
    if (heading) {
      const end = heading.text.length;
      const { level } = heading;
      const channel = scopeAt(channels, end, null);
      open = [...outer, { level, channel, group: scopeAt(groups, end, null) }];
    }
    return {
      at,
      normal,
      text,
      isHeading: heading?.text === text,
      isBare,
      inTable,
      level: heading?.level ?? null,
      sentences: isBare ? [] : sentencesOf(text),
      numbers: isBare ? [] : statedNumbers(text),
      mentions: unitMentions(text, names),
      isOtherTime: (place) => others.some(({ from, to }) => from <= place && place < to),
      channelAt: (place) => scopeAt(channels, place, channelBefore),
      groupAt: (place) => {
        const sentence = sentenceAt(text, place);
        const inSentence = groups.filter(({ from }) => from >= sentence.from);
        const own = heading && groups.filter(({ to }) => to <= heading.text.length).at(-1)?.value;
        return scopeAt(inSentence, place, own ?? groupBefore);
      },
    };
  });
}

/** The sentences of a text, up to a full stop each. */
function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。!?]+/gu)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
}

function sentenceAt(text: string, at: number): Sentence {
  const found = sentencesOf(text).find(({ from, to }) => from <= at && at <= to);
  return found ?? { from: 0, to: text.length };
}
