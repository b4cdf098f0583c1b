import { failureText, problemText } from '../../src/application/messages/messages';
import { PROBLEM_TEXTS_EN } from '../../src/application/messages/problemTexts.en';
import { PROBLEM_TEXTS_ZH } from '../../src/application/messages/problemTexts.zh';
import type { ProblemCode } from '../../src/domain/problem';
import { fillTemplate } from '../../src/application/messages/template';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('problem messages', () => {
  it('ask for the same details in both languages', () => {
    const required = (texts: Readonly<Record<string, { what: string; todo: string }>>) =>
      Object.entries(texts).map(([code, { what, todo }]) => [
        ...[code, placeholders(what), placeholders(todo)],
      ]);
    expect(required(PROBLEM_TEXTS_ZH)).toEqual(required(PROBLEM_TEXTS_EN));
  });

  it('say what happened to whom and what to do', () => {
    const problem = {
      code: 'countExceeds',
      severity: 'blocking',
      where: null,
      channel: 'hotline',
      unit: '市水利局',
      details: { part: '办理数', partValue: 7, whole: '应办理数', wholeValue: 6 },
    } as const;
    expect(problemText(problem, 'en').what).toBe(
      '市水利局: 办理数 (7) is larger than 应办理数 (6).',
    );
    expect(problemText(problem, 'zh')).toEqual({
      what: '“市水利局”的办理数（7）大于应办理数（6）。',
      todo: '请核对两个数后改正。',
    });
  });

  it('list months in the language of the sentence', () => {
    const problem = {
      code: 'periodConflict',
      severity: 'warning',
      where: null,
      channel: null,
      unit: null,
      details: { periods: '2023-10、2023-11、2023-12' },
    } as const;
    expect(problemText(problem, 'en').what).toContain(': 2023-10, 2023-11, 2023-12.');
    expect(problemText(problem, 'zh').what).toContain('2023-10、2023-11、2023-12');
  });

  it('count one thing as one, and several as several', () => {
    const taken = (orders: number) =>
      problemText(
        {
          code: 'exclusionExceedsCount',
          severity: 'blocking',
          where: null,
          channel: 'hotline',
          unit: '市水利局',
          details: { orders, count: '应办理数', value: 0 },
        },
        'en',
      ).what;
    expect(taken(1)).toBe('1 order is taken out of “应办理数” for “市水利局”, which has only 0.');
    expect(taken(2)).toContain('2 orders are taken out');
  });

  it('name in the words that go with a number only details that are asked for in Chinese, too', () => {
    for (const [code, { what, todo }] of Object.entries(PROBLEM_TEXTS_EN)) {
      const counted = [...`${what}${todo}`.matchAll(/\{(\w+)\|/g)].map((match) => match[1]);
      const known = placeholders(PROBLEM_TEXTS_ZH[code as ProblemCode].what);
      expect(known).toEqual(expect.arrayContaining(counted));
    }
  });

  it('have no plural word right after a number that may be one', () => {
    const plural = /\{(orders|entries|items|cells|units)\} [a-z ]*?s\b/;
    const texts = Object.values(PROBLEM_TEXTS_EN).map(({ what }) => what);
    expect(texts.filter((text) => plural.test(text))).toEqual([]);
  });

  it('show a placeholder whose detail is missing instead of hiding it', () => {
    expect(fillTemplate('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(fillTemplate('{b|one|other}', { a: 1 })).toBe('{b|one|other}');
  });
});

describe('failure messages', () => {
  it('say what is certain about the workbook', () => {
    const failure = { code: 'notAnswering', hostCode: '', hostLocation: '' } as const;
    expect(failureText({ ...failure, effect: 'mayBeWritten' }, 'en').what).toBe(
      'Excel does not answer. Some cells may have been written; check before you go on.',
    );
    expect(failureText({ ...failure, effect: 'nothingWritten' }, 'zh').what).toBe(
      'Excel 没有响应。没有写入任何内容。',
    );
  });
});
