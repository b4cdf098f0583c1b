import fc from 'fast-check';
import { withCut } from '../../src/domain/ruleChanges';
import type { RuleSet } from '../../src/domain/ruleSet';
import { BUILT_IN_RULE_SETS } from '../../src/domain/ruleSets/builtIn';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { gradedByText, rulesGradedBy } from '../../src/report/gradedBy';
import { rulesCode } from '../../src/rules/rulesStamp';
import { INVENTED } from '../support/inventedRuleSet';

const NOVEMBER = { year: 2023, month: 11 };
const DECEMBER = { year: 2023, month: 12 };

/** Rules of which there are as many as there are cuts between 85.1 and 100. */
function rulesFrom(cut: number): RuleSet {
  return withCut(YUEYANG_2023, 'hotline', null, 'A', cut);
}

function stored(text: string) {
  return JSON.parse(text) as {
    v: number;
    months: Record<string, string>;
    rules: Record<string, (string | number | null)[][]>;
  };
}

describe('the rules a month was graded by', () => {
  it.each(
    [...BUILT_IN_RULE_SETS, INVENTED, rulesFrom(91)].map(
      (rules) => [rules.label.zh, rules] as const,
    ),
  )('come back as they were: %s', (_, rules) => {
    expect(rulesGradedBy(gradedByText(undefined, NOVEMBER, rules), NOVEMBER)).toEqual(rules);
    expect(rulesGradedBy(gradedByText(undefined, null, rules), null)).toEqual(rules);
  });

  it('are kept for each month by itself', () => {
    const both = gradedByText(gradedByText(undefined, NOVEMBER, INVENTED), DECEMBER, rulesFrom(95));
    expect(rulesGradedBy(both, NOVEMBER)).toEqual(INVENTED);
    expect(rulesGradedBy(both, DECEMBER)).toEqual(rulesFrom(95));
    expect(rulesGradedBy(both, { year: 2024, month: 11 })).toBeNull();
    expect(rulesGradedBy(both, null)).toBeNull();
  });

  it('take one entry for all months that go by them, and none once no month does', () => {
    const twice = gradedByText(gradedByText(undefined, NOVEMBER, INVENTED), DECEMBER, INVENTED);
    expect(Object.keys(stored(twice).rules)).toEqual([rulesCode(INVENTED)]);
    const once = gradedByText(twice, NOVEMBER, YUEYANG_2023);
    expect(Object.keys(stored(once).rules)).toEqual([rulesCode(INVENTED)]);
    expect(stored(gradedByText(once, DECEMBER, YUEYANG_2023)).rules).toEqual({});
  });

  it('are only named where they are built in', () => {
    const text = BUILT_IN_RULE_SETS.reduce<string | undefined>(
      (before, rules, at) => gradedByText(before, { year: 2024, month: at + 1 }, rules),
      undefined,
    );
    expect(text?.length).toBeLessThan(120);
  });

  it('give the same text again, in whatever order months were graded', () => {
    const months = [NOVEMBER, DECEMBER].map((period, at) => ({
      period,
      rules: rulesFrom(90.1 + at),
    }));
    const textOf = (all: typeof months) =>
      all.reduce<string | undefined>(
        (text, { period, rules }) => gradedByText(text, period, rules),
        undefined,
      );
    const text = textOf(months);
    expect(textOf([...months].reverse())).toBe(text);
    expect(gradedByText(text, DECEMBER, rulesFrom(91.1))).toBe(text);
  });

  it('drop the earliest months once the text would be long, never the month just graded', () => {
    const months = Array.from({ length: 60 }, (_, at) => ({
      year: 2020 + Math.floor(at / 12),
      month: (at % 12) + 1,
    }));
    const text = months.reduce<string>(
      (before, period, at) => gradedByText(before, period, rulesFrom(85.1 + at / 10)),
      '',
    );
    expect(text.length).toBeLessThanOrEqual(60_000);
    const kept = months.map((period) => rulesGradedBy(text, period) !== null);
    expect(kept.filter((is) => is).length).toBeGreaterThan(10);
    expect(kept.indexOf(true)).toBe(kept.lastIndexOf(false) + 1);
    const earliest = gradedByText(text, { year: 2010, month: 1 }, INVENTED);
    expect(rulesGradedBy(earliest, { year: 2010, month: 1 })).toEqual(INVENTED);
  });
});

describe('a setting that is not as we write it', () => {
  const good = gradedByText(undefined, NOVEMBER, INVENTED);
  const code = rulesCode(INVENTED);

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['no JSON', good.slice(0, -9)],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', good.replace('"v":1', '"v":2')],
    ['months that are a list', JSON.stringify({ v: 1, months: [code], rules: {} })],
    ['a code that is a number', JSON.stringify({ v: 1, months: { '2023-11': 7 }, rules: {} })],
    ['a code of no rules', JSON.stringify({ v: 1, months: { '2023-11': 'ffffffff' }, rules: {} })],
    [
      'a code that is the name of a method',
      JSON.stringify({ v: 1, months: { '2023-11': 'toString' }, rules: {} }),
    ],
    [
      'rules that are a text',
      JSON.stringify({ v: 1, months: { '2023-11': code }, rules: { [code]: '考评规则' } }),
    ],
    [
      'rules without cells',
      JSON.stringify({ v: 1, months: { '2023-11': code }, rules: { [code]: [] } }),
    ],
    [
      'cells that are lists',
      JSON.stringify({ v: 1, months: { '2023-11': code }, rules: { [code]: [[['x']]] } }),
    ],
    ['rules with a fault', good.replace('"四舍五入"', '"五舍六入"')],
    [
      'rules that are others than their code says',
      good.replace('12.5', '13.5').replace('17.5', '16.5'),
    ],
  ])('counts as none: %s', (_, text) => {
    expect(rulesGradedBy(text, NOVEMBER)).toBeNull();
  });

  it('is replaced by the next run, and keeps what of it is whole', () => {
    expect(rulesGradedBy(gradedByText('{broken', NOVEMBER, INVENTED), NOVEMBER)).toEqual(INVENTED);
    const mixed = JSON.stringify({
      ...stored(good),
      extra: 1,
      rules: { ...stored(good).rules, odd: 'x' },
    });
    const next = gradedByText(mixed, DECEMBER, YUEYANG_2023);
    expect(rulesGradedBy(next, NOVEMBER)).toEqual(INVENTED);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (rules) => {
        const text = JSON.stringify({
          v: 1,
          months: { '2023-11': 'x' },
          rules: { x: JSON.parse(rules) as unknown },
        });
        expect(rulesGradedBy(text, NOVEMBER)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
