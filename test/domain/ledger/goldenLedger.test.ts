import { monthLedger } from '../../../src/domain/ledger/monthLedger';
import { nameKey } from '../../../src/domain/nameKey';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { BONUSES, DEDUCTIONS } from '../../fixtures/yueyang202311/month';
import { goldenAssessment } from '../../support/goldenAssessment';
import { GOLDEN_ENTRIES, INCIDENTS } from '../../support/goldenEntries';

const NAMES = { unitKey: nameKey, roster: null };

describe('the ledger of November 2023', () => {
  const assessment = goldenAssessment();
  const ledger = monthLedger(GOLDEN_ENTRIES, assessment, YUEYANG_2023, NAMES);

  it('takes 8 incidents and 12 bonuses without a problem', () => {
    expect(INCIDENTS).toHaveLength(8);
    expect(GOLDEN_ENTRIES).toHaveLength(20);
    expect(ledger.problems).toEqual([]);
  });

  it('comes to the 18 printed deductions, word for word', () => {
    const computed = ledger.deductions.map(({ unit, points, kind, detail }) => [
      ...[unit, points, kind, detail],
    ]);
    const printed = DEDUCTIONS.map(({ unit, points, item, detail }) => [
      ...[unit, points, item, detail],
    ]);
    expect(printed).toHaveLength(18);
    // The print has the mailbox's three B in no order that its figures give: 80, 86.67, 80.
    expect(computed.slice(0, 13)).toEqual(printed.slice(0, 13));
    expect([...computed].sort()).toEqual([...printed].sort());
    expect(ledger.deductions.slice(13).map(({ unit }) => unit)).toEqual([
      ...['三荷机场', '市农业农村局', '市发改委', '市民政局', '市烟草局'],
    ]);
  });

  it('comes to the 12 printed bonuses, with 0.5 for each published case', () => {
    const computed = ledger.bonuses.map(({ unit, points, kind, items, detail }) => [
      ...[unit, points, kind, items, detail],
    ]);
    const printed = BONUSES.map(({ unit, points, item, cases, detail }) => [
      ...[unit, points, item, cases, detail],
    ]);
    expect(printed).toHaveLength(12);
    expect(computed).toEqual(printed);
    const news = ledger.bonuses.filter(({ kind }) => kind === '信息报送');
    expect(news.map(({ items, points }) => points / items)).toEqual(Array(7).fill(0.5));
  });

  it('leaves every index as it was, and repeats it in the summary', () => {
    expect(assessment).toEqual(goldenAssessment());
    const summarised = ledger.summary.flatMap(({ unit, channels }) =>
      channels.map(({ channel, index, grade, rank }) => [channel, unit, index, grade, rank]),
    );
    const assessed = assessment.channels.flatMap(({ channel, units }) =>
      units.map(({ unit, index, grade, rank }) => [channel, unit, index, grade, rank]),
    );
    expect(assessed).toHaveLength(65 + 58);
    expect([...summarised].sort()).toEqual([...assessed].sort());
  });

  it('adds up what each unit gets over both channels and the ledger', () => {
    const net = (name: string) => {
      const found = ledger.summary.find(({ unit }) => unit === name);
      const penalties = found?.channels.map(({ penalty }) => penalty);
      return [penalties, found?.incidents, found?.bonuses, found?.net];
    };
    expect(net('市农业农村局')).toEqual([[-4, -2], 0, 0, -6]);
    expect(net('汨罗市')).toEqual([[0, 0], -1, 1, 0]);
    expect(net('市市场监督管理局')).toEqual([[0, 0], 0, 2.5, 2.5]);
    expect(net('岳阳经开区')).toEqual([[0, 0], -1, 1.5, 0.5]);
    const total = ledger.summary.reduce((sum, unit) => sum + unit.net, 0);
    expect(total).toBe(-9 - 40 + 17);
  });

  it('lists the units by group, most net points first, then by rank in the hotline', () => {
    const [first] = ledger.summary;
    expect(first).toMatchObject({ unit: '云溪区', group: '县（市）区', net: 2 });
    const city = ledger.summary.filter(({ group }) => group === '行政事业单位');
    expect(city.slice(0, 4).map(({ unit, net }) => [unit, net])).toEqual([
      ['市市场监督管理局', 2.5],
      ['市教体局', 2],
      ['市人社局', 0],
      ['市邮政管理局', 0],
    ]);
    expect(city.at(-1)?.net).toBe(-6);
    expect([...new Set(ledger.summary.map(({ group }) => group))]).toEqual([
      ...['县（市）区', '行政事业单位', '公共服务企业'],
    ]);
  });
});
