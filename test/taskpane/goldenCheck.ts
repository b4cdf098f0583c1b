import type { Draft, Finding } from '../../src/application/draftCheckOutcome';
import type { DraftCheckResult } from '../../src/application/gradingSession';
import { place } from './goldenResult';

const NOVEMBER = { year: 2023, month: 11 };

/** A draft with an impossible percentage, a wrong count, and a share on another base. */
export const DRAFT_TEXT = [
  '关于热线办理情况的通报',
  '',
  '代表委员反映问题85件，回访满意率94.17%。',
  '市水利局超期办结2件。公共服务类4,932件，占比10.01%。',
].join('\n');

/** The draft as it is checked: blank lines are no paragraphs. */
function goldenDraft(sheet: string | null): Draft {
  const lines = DRAFT_TEXT.split('\n').filter((line) => line !== '');
  return {
    paragraphs: lines.map((text, row) => ({
      text,
      place: sheet === null ? null : place(sheet, row, 0),
      isTableCell: false,
    })),
  };
}

/** What the check finds in it, on a sheet or in pasted text. */
export function goldenCheck(sheet: string | null): DraftCheckResult {
  const draft = goldenDraft(sheet);
  const finding = (
    paragraph: number,
    words: string,
    given: Pick<Finding, 'code' | 'certainty' | 'stated' | 'computed' | 'source' | 'details'>,
  ): Finding => {
    const own = draft.paragraphs[paragraph];
    const from = own?.text.indexOf(words) ?? -1;
    if (!own || from < 0) throw new Error(`no such words: ${words}`);
    return {
      ...given,
      words,
      place: { paragraph, from, to: from + words.length, cell: own.place },
    };
  };
  return {
    kind: 'checked',
    period: NOVEMBER,
    draft,
    findings: [
      finding(1, '85件，回访满意率94.17%', {
        ...{ code: 'percentImpossible', certainty: 'impossible' },
        ...{ stated: '94.17%', computed: '', source: null, details: { most: 85 } },
      }),
      finding(2, '市水利局超期办结2件', {
        ...{ code: 'unitCountDiffers', certainty: 'wrong', stated: '2', computed: '1' },
        source: place('热线考评', 40, 6),
        details: { unit: '市水利局', channel: '热线', what: '超期办结' },
      }),
      finding(2, '4,932件，占比10.01%', {
        ...{ code: 'shareDiffers', certainty: 'differs', stated: '10.01%', computed: '10.08%' },
        source: null,
        details: { count: '4,932', base: '48,924' },
      }),
    ],
  };
}
