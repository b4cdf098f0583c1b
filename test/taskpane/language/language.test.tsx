import { act, screen } from '@testing-library/react';
import type { Language } from '../../../src/application/language';
import type { PaneTexts } from '../../../src/taskpane/catalog/paneTexts';
import { openPane } from '../components/openPane';
import { fakeLanguages } from '../fakeLanguages';
import { graded } from '../fakeSession';
import { PANE_TEXTS } from '../wordingFor';

const language = (name: string) => screen.getByRole('button', { name });
const settled = () => act(() => Promise.resolve());

/** Texts that come, or fail to come, when the test says so. */
function waitingLanguages() {
  const asked: { language: Language; end: (texts: PaneTexts | null) => Promise<void> }[] = [];
  const languages = fakeLanguages((wanted) => {
    return new Promise((resolve, reject) => {
      asked.push({
        language: wanted,
        end: async (texts) => {
          await act(async () => {
            if (texts) resolve(texts);
            else reject(new Error('ChunkLoadError'));
            await Promise.resolve();
          });
        },
      });
    });
  });
  return { languages, asked };
}

describe('changing the language in the pane', () => {
  it('puts everything into it, and keeps the result on screen and the focus', async () => {
    const languages = fakeLanguages();
    const { user, compute, end } = await openPane({ languages });
    await compute();
    await end(graded());
    expect(await screen.findByRole('heading', { name: '预警单位' })).toBeTruthy();
    await user.click(language('English'));
    expect(await screen.findByRole('heading', { name: 'Flagged units' })).toBeTruthy();
    expect(screen.queryByText('计算等级')).toBeNull();
    expect(document.activeElement).toBe(language('English'));
    expect(document.documentElement.lang).toBe('en-US');
    expect(document.title).toBe('Hotline Grading');
  });

  it('says which one is in use', async () => {
    const { user } = await openPane();
    expect(language('中文').getAttribute('aria-pressed')).toBe('true');
    await user.click(language('English'));
    expect(language('中文').getAttribute('aria-pressed')).toBe('false');
    expect(language('English').getAttribute('aria-pressed')).toBe('true');
  });

  it('is remembered once its texts are there', async () => {
    const { languages, asked } = waitingLanguages();
    const { user } = await openPane({ languages });
    await user.click(language('English'));
    expect(languages.kept).toEqual([]);
    await asked[0]?.end(PANE_TEXTS.en);
    expect(languages.kept).toEqual(['en']);
  });

  it('stays with the old one, says so and remembers nothing where the texts do not come', async () => {
    const { languages, asked } = waitingLanguages();
    const { user } = await openPane({ languages });
    await user.click(language('English'));
    await asked[0]?.end(null);
    expect(screen.getByText('文字未能载入，请再选一次。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '计算等级' })).toBeTruthy();
    expect(languages.kept).toEqual([]);
    await user.click(language('English'));
    await asked[1]?.end(PANE_TEXTS.en);
    expect(screen.getByRole('button', { name: 'Compute grades' })).toBeTruthy();
  });

  it('ends in the one chosen last, whichever texts come last', async () => {
    const { languages, asked } = waitingLanguages();
    const { user } = await openPane({ languages });
    await user.click(language('English'));
    await user.click(language('中文'));
    await asked[1]?.end(PANE_TEXTS.zh);
    await asked[0]?.end(PANE_TEXTS.en);
    await settled();
    expect(screen.getByRole('button', { name: '计算等级' })).toBeTruthy();
    expect(languages.kept).toEqual(['zh']);
  });

  it('follows Excel’s own country for numbers and dates where that is the same language', async () => {
    const { user } = await openPane({ language: 'en-GB' });
    expect(document.documentElement.lang).toBe('en-GB');
    await user.click(language('中文'));
    expect(document.documentElement.lang).toBe('zh-CN');
    await user.click(language('English'));
    expect(document.documentElement.lang).toBe('en-GB');
  });
});
