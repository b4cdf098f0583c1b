import type { CatalogText, MessageKey } from '../../../src/taskpane/catalog/catalog';
import { EN } from '../../../src/taskpane/catalog/en';
import { placeholdersOf } from '../../../src/taskpane/catalog/placeholders';
import { ZH } from '../../../src/taskpane/catalog/zh';

const KEYS = Object.keys(EN) as MessageKey[];
const english: Readonly<Record<MessageKey, CatalogText>> = EN;

function forms(text: CatalogText): string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

describe('the two catalogs', () => {
  it('have the same keys', () => {
    expect(Object.keys(ZH).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('%s: has the same placeholders in both', (key) => {
    expect(placeholdersOf(ZH[key])).toEqual(placeholdersOf(english[key]));
  });

  it.each(KEYS)('%s: chooses by {count} where English has two forms', (key) => {
    const text = english[key];
    if (typeof text !== 'string') expect(placeholdersOf(text)).toContain('count');
    expect(forms(text).every((form) => form.trim() !== '')).toBe(true);
  });

  it('are written in their own language', () => {
    const untranslated = KEYS.filter(
      (key) =>
        !/[\u4e00-\u9fff{]/.test(forms(ZH[key]).join('')) &&
        forms(ZH[key]).join('').trim().length > 1,
    );
    expect(untranslated).toEqual([]);
    const chineseInEnglish = KEYS.filter(
      (key) => key !== 'unitHeader' && /[\u4e00-\u9fff]/.test(forms(english[key]).join('')),
    );
    expect(chineseInEnglish).toEqual([]);
  });
});
