import { periodKey, periodTitle } from '../domain/period';
import { periodsIn } from '../tables/periodHint';
import type { CheckContext } from './checkContext';
import type { ParagraphFinding } from './foundAt';

/** What the title of a bulletin is about, or the first words of a paragraph. */
const TITLE = /通报|热线|信箱|考评|情况|工单/u;
const MONTH = /(\d{4})年(\d{1,2})月/u;
const FIRST_WORDS = /^(\d{4})年(\d{1,2})月(?:份)?[，,]/u;

/** The month that title and paragraphs begin with against the month graded. */
export function checkPeriod({ facts, paragraphs }: CheckContext): ParagraphFinding[] {
  const { period } = facts;
  if (!period) return [];
  return paragraphs.flatMap((paragraph): ParagraphFinding[] => {
    const { text, isHeading } = paragraph;
    const isTitle = isHeading && TITLE.test(text);
    const found = (isTitle ? MONTH : FIRST_WORDS).exec(text);
    const [only, ...others] = isTitle ? periodsIn(text) : periodsIn(found?.[0] ?? '');
    if (!found || !only || others.length > 0 || periodKey(only) === periodKey(period)) return [];
    const words = /^\d{4}年\d{1,2}月/u.exec(text.slice(found.index))?.[0] ?? '';
    return [
      {
        ...{ code: 'periodDiffers', certainty: 'differs', paragraph, source: null },
        ...{ from: found.index, to: found.index + words.length },
        stated: periodTitle(only),
        computed: periodTitle(period),
        details: {},
      },
    ];
  });
}
