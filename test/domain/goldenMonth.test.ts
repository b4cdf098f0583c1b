import { assess } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import { flaggedUnits } from '../../src/domain/flaggedUnits';
import { rankingOrder } from '../../src/domain/ranking';
import { quotient } from '../../src/domain/rational';
import { roundHalfUp } from '../../src/domain/rounding';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import {
  DEDUCTIONS,
  GOLDEN_PERIOD,
  HOTLINE_UNITS,
  MAILBOX_UNITS,
  type PrintedUnit,
} from '../fixtures/yueyang202311/month';

function countsOf(printed: PrintedUnit, row: number, given: boolean): UnitCounts {
  const { followedUp, ...withoutFollowUp } = printed.counts;
  const dissatisfaction = printed.rates.dissatisfaction ?? null;
  return {
    unit: printed.unit,
    group: printed.group,
    place: { sheetId: 's', sheetName: '表', row, column: 0 },
    counts: given || followedUp === undefined ? withoutFollowUp : printed.counts,
    givenRates: given ? { dissatisfaction } : {},
    blocked: false,
  };
}

function month(given: boolean) {
  const hotline = HOTLINE_UNITS.map((unit, row) => countsOf(unit, row, given));
  const mailbox = MAILBOX_UNITS.map((unit, row) => countsOf(unit, row, false));
  const assessment = assess(
    [
      { channel: 'hotline', units: hotline },
      { channel: 'mailbox', units: mailbox },
    ],
    YUEYANG_2023,
    GOLDEN_PERIOD,
  );
  const [hotlineResult, mailboxResult] = assessment.channels;
  if (!hotlineResult || !mailboxResult) throw new Error('a channel is missing');
  return { assessment, hotline: hotlineResult, mailbox: mailboxResult };
}

/** The percentage as printed has two decimals; the fraction is compared at that precision. */
function percent(numerator: number | null, denominator: number | null): number {
  if (numerator === null || denominator === null) throw new Error('no counts');
  return denominator === 0 ? 0 : roundHalfUp(quotient(100 * numerator, denominator), 2);
}

describe.each([
  ['with the printed dissatisfaction rates', true],
  ['with the recovered follow-up counts', false],
])('November 2023 %s', (_name, given) => {
  const { assessment, hotline, mailbox } = month(given);

  it('has no problems', () => {
    expect(assessment.problems).toEqual([]);
  });

  it.each([
    ['hotline', hotline, HOTLINE_UNITS],
    ['mailbox', mailbox, MAILBOX_UNITS],
  ] as const)('gives every %s row its printed rates, index and grade', (_channel, result, rows) => {
    const computed = result.units.map((unit) => ({
      unit: unit.unit,
      index: unit.index,
      grade: unit.grade,
      rates: Object.fromEntries(
        Object.entries(unit.rates).map(([name, rate]) => [
          name,
          rate.given
            ? Number((rate.value * 100).toFixed(2))
            : percent(rate.numerator, rate.denominator),
        ]),
      ),
    }));
    const printed = rows.map((row) => ({
      unit: row.unit,
      index: row.index,
      grade: row.grade,
      rates: Object.fromEntries(
        Object.entries(row.printedRates).map(([name, text]) => [name, Number(text.slice(0, -1))]),
      ),
    }));
    expect(computed).toEqual(printed);
  });

  it('has the printed grade counts', () => {
    expect(hotline.gradeCounts).toEqual({ A: 60, B: 0, C: 2, D: 1, E: 2 });
    expect(mailbox.gradeCounts).toEqual({ A: 53, B: 3, C: 2, D: 0, E: 0 });
  });

  it('flags the seven units that lost points for C, D and E', () => {
    const flagged = flaggedUnits(assessment.channels, YUEYANG_2023);
    expect(
      flagged.map(({ channel, unit }) => [channel, unit.unit, unit.grade, unit.penalty]),
    ).toEqual([
      ['hotline', '市应急管理局', 'E', -6],
      ['hotline', '市水利局', 'E', -6],
      ['hotline', '市国资委', 'D', -6],
      ['mailbox', '市民政局', 'C', -4],
      ['mailbox', '市烟草局', 'C', -4],
      ['hotline', '市国防动员办公室', 'C', -4],
      ['hotline', '市农业农村局', 'C', -4],
    ]);
  });

  it('makes the ten printed grade penalties', () => {
    const computed = [hotline, mailbox].flatMap((result) =>
      result.units
        .filter((unit) => unit.penalty < 0)
        .map((unit) => `${unit.unit} ${result.label.zh} ${String(unit.grade)} ${unit.penalty}`),
    );
    const printed = DEDUCTIONS.filter((entry) => entry.source === '等级').map((entry) => {
      const label = entry.item.startsWith('热线') ? '热线' : '信箱';
      const grade = /([A-E]) 类/.exec(entry.detail)?.[1] ?? '?';
      return `${entry.unit} ${label} ${grade} ${entry.points}`;
    });
    expect(printed).toHaveLength(10);
    expect([...computed].sort()).toEqual([...printed].sort());
  });

  it('puts the printed units on top, and 市教体局 first, whom the bulletin left out', () => {
    const top = (result: typeof hotline, group: string) =>
      rankingOrder(result.units.filter((unit) => unit.group === group))
        .filter((unit) => unit.rank !== null && unit.rank <= 3)
        .map((unit) => [unit.rank, unit.unit, unit.index]);
    expect(top(hotline, '县（市）区')).toEqual([
      [1, '云溪区', 98.2],
      [2, '南湖新区', 97.8],
      [3, '岳阳县', 97.2],
      [3, '临湘市', 97.2],
    ]);
    expect(top(hotline, '行政事业单位')).toEqual([
      [1, '市教体局', 98.7],
      [2, '市人社局', 98.5],
      [3, '市邮政管理局', 97.9],
    ]);
    expect(top(mailbox, '县（市）区')).toEqual([
      [1, '城陵矶新港区', 100],
      [1, '屈原管理区', 100],
      [2, '湘阴县', 99.33],
      [3, '华容县', 99.26],
    ]);
    expect(top(mailbox, '行政事业单位')).toEqual([
      [1, '市教体局', 100],
      [2, '市公安局交警支队', 99.38],
      [3, '市人社局', 98.67],
    ]);
  });

  it('leaves units under the ranking minimum graded but unranked', () => {
    const small = hotline.units.find((unit) => unit.unit === '市税务局');
    expect(small).toMatchObject({ grade: 'A', rank: null, unrankedReason: 'belowMinimum' });
    expect(small?.rankingMinimum).toBe(100);
  });
});
