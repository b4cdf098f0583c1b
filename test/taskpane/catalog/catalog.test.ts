import type { CatalogText } from '../../../src/taskpane/catalog/catalog';
import { EN } from '../../../src/taskpane/catalog/en';
import { EN_BULLETIN } from '../../../src/taskpane/catalog/enBulletin';
import { EN_CHECK } from '../../../src/taskpane/catalog/enCheck';
import { EN_REGISTERS } from '../../../src/taskpane/catalog/enRegisters';
import { EN_ROLL_UP } from '../../../src/taskpane/catalog/enRollUp';
import { EN_TRIAL } from '../../../src/taskpane/catalog/enTrial';
import { placeholdersOf } from '../../../src/taskpane/catalog/placeholders';
import { ZH } from '../../../src/taskpane/catalog/zh';
import { ZH_BULLETIN } from '../../../src/taskpane/catalog/zhBulletin';
import { ZH_CHECK } from '../../../src/taskpane/catalog/zhCheck';
import { ZH_REGISTERS } from '../../../src/taskpane/catalog/zhRegisters';
import { ZH_ROLL_UP } from '../../../src/taskpane/catalog/zhRollUp';
import { ZH_TRIAL } from '../../../src/taskpane/catalog/zhTrial';

type Texts = Readonly<Record<string, CatalogText>>;

const CATALOGS: readonly [string, Texts, Texts][] = [
  ['the pane', EN, ZH],
  ['trying rules', EN_TRIAL, ZH_TRIAL],
  ['the sheets to fill in', EN_REGISTERS, ZH_REGISTERS],
  ['rolling months up', EN_ROLL_UP, ZH_ROLL_UP],
  ['the bulletin', EN_BULLETIN, ZH_BULLETIN],
  ['checking a draft', EN_CHECK, ZH_CHECK],
];

function forms(text: CatalogText): string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

describe.each(CATALOGS)('the two catalogs of %s', (_, english, chinese) => {
  const texts = Object.entries(english);

  it('have the same keys', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(texts)('%s: has the same placeholders in both', (key, text) => {
    expect(placeholdersOf(chinese[key] ?? '')).toEqual(placeholdersOf(text));
  });

  it.each(texts)('%s: chooses by {count} where English has two forms', (__, text) => {
    if (typeof text !== 'string') expect(placeholdersOf(text)).toContain('count');
    expect(forms(text).every((form) => form.trim() !== '')).toBe(true);
  });

  it('are written in their own language', () => {
    const untranslated = Object.entries(chinese).filter(([, text]) => {
      const written = forms(text).join('');
      return !/[\u4e00-\u9fff{]/.test(written) && written.trim().length > 1;
    });
    expect(untranslated).toEqual([]);
    // A sheet's own name may follow in brackets.
    const chineseInEnglish = texts.filter(
      ([key, text]) =>
        key !== 'unitHeader' &&
        /[\u4e00-\u9fff]/.test(
          forms(text)
            .join('')
            .replace(/\(\p{Script=Han}+\)/gu, ''),
        ),
    );
    expect(chineseInEnglish).toEqual([]);
  });
});
