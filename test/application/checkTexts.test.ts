import { CHECK_TEXTS_EN } from '../../src/application/messages/checkTexts.en';
import { CHECK_TEXTS_ZH } from '../../src/application/messages/checkTexts.zh';

function placeholders(text: { readonly what: string; readonly todo: string }): string[] {
  return [...new Set(`${text.what}${text.todo}`.match(/\{\w+\}/gu) ?? [])].sort();
}

describe('the texts of findings', () => {
  it.each(Object.keys(CHECK_TEXTS_ZH) as (keyof typeof CHECK_TEXTS_ZH)[])(
    'say the same figures in both languages: %s',
    (code) => {
      const zh = placeholders(CHECK_TEXTS_ZH[code]);
      expect(placeholders(CHECK_TEXTS_EN[code])).toEqual(zh);
      expect(zh.length).toBeGreaterThan(0);
    },
  );
});
