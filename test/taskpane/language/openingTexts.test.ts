import { showNoTexts } from '../../../src/taskpane/language/noTexts';
import { openingLanguage, openingTexts } from '../../../src/taskpane/language/openingTexts';
import { PANE_TEXTS } from '../wordingFor';

describe('the language the pane opens in', () => {
  it('is the one chosen before, else Excel’s', () => {
    expect(openingLanguage('en', 'zh-CN')).toBe('en');
    expect(openingLanguage(null, 'zh-CN')).toBe('zh');
    expect(openingLanguage(null, 'de-DE')).toBe('en');
  });

  it('is the only one fetched', async () => {
    const load = jest.fn((language: 'zh' | 'en') => Promise.resolve(PANE_TEXTS[language]));
    expect(await openingTexts('en', load)).toBe(PANE_TEXTS.en);
    expect(load.mock.calls).toEqual([['en']]);
  });

  it('is the other one where its texts do not come, and none where neither comes', async () => {
    const chineseOnly = (language: 'zh' | 'en') =>
      language === 'zh' ? Promise.resolve(PANE_TEXTS.zh) : Promise.reject(new Error('gone'));
    expect(await openingTexts('en', chineseOnly)).toBe(PANE_TEXTS.zh);
    expect(await openingTexts('en', () => Promise.reject(new Error('gone')))).toBeNull();
  });
});

describe('the pane without any texts', () => {
  it('says so in both languages and can be loaded again', () => {
    const container = document.createElement('div');
    const reload = jest.fn();
    showNoTexts(container, reload);
    expect(container.querySelector('[lang="zh-CN"]')?.textContent).toContain('请检查网络');
    expect(container.querySelector('[lang="en"]')?.textContent).toContain('Check the network');
    container.querySelector('button')?.click();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
