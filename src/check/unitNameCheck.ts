import { nameKey } from '../domain/nameKey';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';
import type { ReadParagraph } from './readDraft';
import { topLists } from './topLists';
import type { UnitMention } from './unitMentions';

interface Named {
  readonly paragraph: ReadParagraph;
  readonly mention: UnitMention;
}

/** Units under two names, and names of lists that nobody has but one unit nearly has. */
export function checkUnitNames(context: CheckContext): ParagraphFinding[] {
  return [...twoNames(context), ...unknownNames(context)];
}

/**
 * Told once for each further name, where it first stands. Names that are known to be one unit are not
 * told of tables: these repeat the workbook's rows, each with its own name.
 */
function twoNames({ paragraphs, units }: CheckContext): ParagraphFinding[] {
  const firsts = firstMentions(paragraphs);
  const inText = firstMentions(paragraphs.filter(({ isBare }) => !isBare));
  const keys = [...firsts.keys()];
  return keys.flatMap((key, at): ParagraphFinding[] => {
    const before = keys.slice(0, at);
    const same = before.find((other) => units.identity(other) === units.identity(key));
    const named = (same === undefined ? firsts : inText).get(key);
    const other = same ?? before.find((each) => units.lookalikes(key).includes(each));
    if (!named || other === undefined) return [];
    const { paragraph, mention } = named;
    return [
      {
        code: 'unitTwoNames',
        certainty: same === undefined ? 'differs' : 'wrong',
        ...{ paragraph, from: mention.from, to: mention.to, source: null },
        stated: key,
        computed: other,
        details: {},
      },
    ];
  });
}

function firstMentions(paragraphs: readonly ReadParagraph[]): ReadonlyMap<string, Named> {
  const firsts = new Map<string, Named>();
  for (const paragraph of paragraphs) {
    for (const mention of paragraph.mentions) {
      if (!firsts.has(mention.key)) firsts.set(mention.key, { paragraph, mention });
    }
  }
  return firsts;
}

function unknownNames({ paragraphs, units, facts }: CheckContext): ParagraphFinding[] {
  return paragraphs.flatMap((paragraph) =>
    topLists(paragraph).flatMap(({ items }) =>
      items.flatMap((item): ParagraphFinding[] => {
        if (item.isKnown) return [];
        const nearest = units.nearest(item.key);
        if (nearest === null && facts.roster === null) return [];
        const { from, to } = item;
        return [
          {
            ...{ code: 'unitUnknown', certainty: 'differs', paragraph, from, to, source: null },
            stated: nameKey(item.key),
            computed: nearest ?? '',
            details: {},
          },
        ];
      }),
    ),
  );
}
