import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogText } from '../../../src/taskpane/catalog/catalog';
import { placeholdersOf } from '../../../src/taskpane/catalog/placeholders';

type Texts = Readonly<Record<string, CatalogText>>;

const FOLDER = join(__dirname, '../../../src/taskpane/catalog');

/** What a catalog's file exports: its texts, under whatever name. */
function textsOf(file: string): Texts {
  const [texts] = Object.values(jest.requireActual<Record<string, Texts>>(join(FOLDER, file)));
  if (texts === undefined) throw new Error(`no texts in ${file}`);
  return texts;
}

/** Every catalog of the folder: the pane's own and those of its parts, `enTrial.ts` beside `zhTrial.ts`. */
const FILES = readdirSync(FOLDER).filter((file) => /^en([A-Z]\w*)?\.ts$/.test(file));
const CATALOGS = FILES.map((english): [string, Texts, Texts] => [
  english.replace('.ts', ''),
  textsOf(english),
  textsOf(english.replace(/^en/, 'zh')),
]);

it('every catalog has its other language', () => {
  const chinese = readdirSync(FOLDER).filter((file) => /^zh([A-Z]\w*)?\.ts$/.test(file));
  expect(chinese.map((file) => file.replace(/^zh/, 'en')).sort()).toEqual([...FILES].sort());
  expect(FILES).toContain('en.ts');
});

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
