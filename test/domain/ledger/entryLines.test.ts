import { assess } from '../../../src/domain/assess';
import type { LedgerEntry } from '../../../src/domain/ledger/ledgerEntry';
import type { LedgerNames } from '../../../src/domain/ledger/ledgerUnits';
import { monthLedger } from '../../../src/domain/ledger/monthLedger';
import type { LedgerKind } from '../../../src/domain/ledgerRules';
import { answeredNames } from '../../../src/domain/nameAnswers';
import { nameKey } from '../../../src/domain/nameKey';
import type { Period } from '../../../src/domain/period';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../../src/domain/ruleSets/yueyang2024';
import type { RuleSet } from '../../../src/domain/ruleSet';
import { ledgerEntry } from '../../support/ledgerEntry';
import { unitCounts } from '../../support/unitCounts';

const NOVEMBER: Period = { year: 2023, month: 11 };
const NO_ROSTER: LedgerNames = { unitKey: nameKey, roster: null };

interface Given {
  readonly rules?: RuleSet;
  readonly names?: LedgerNames;
  readonly period?: Period | null;
}

function ledgerOf(entries: readonly Partial<LedgerEntry>[], given: Given = {}) {
  const { rules = YUEYANG_2023, names = NO_ROSTER, period = NOVEMBER } = given;
  const units = ['市水利局', '市公安交警支队'].map((unit) => unitCounts({ unit }));
  const assessment = assess([{ channel: 'hotline', units }], rules, period);
  const lines = entries.map((entry, row) => ledgerEntry(row + 3, entry));
  return monthLedger(lines, assessment, rules, names);
}

function withKind(changes: Partial<LedgerKind>, rules = YUEYANG_2023): RuleSet {
  const ledger = rules.ledger.map((kind) =>
    kind.name === 'handlingQuality' ? { ...kind, ...changes } : kind,
  );
  return { ...rules, ledger };
}

const points = ({ deductions }: ReturnType<typeof ledgerOf>) =>
  deductions.map((line) => line.points);
const told = ({ problems }: ReturnType<typeof ledgerOf>) =>
  problems.map(({ code, severity, where }) => [code, severity, where?.row, where?.column]);

describe('the points of an entry', () => {
  it('are those of one item where nothing else is said', () => {
    expect(points(ledgerOf([{}]))).toEqual([-1]);
  });

  it('count the order numbers where no number of items is given', () => {
    const ledger = ledgerOf([{ orderNumbers: ['1', '2', '3'] }]);
    expect(points(ledger)).toEqual([-3]);
    expect(ledger.deductions[0]?.detail).toBe('热线编号：1、2、3');
    expect(ledger.deductions[0]?.items).toBe(3);
  });

  it('take the number of items where it differs from the order numbers, and say so', () => {
    const ledger = ledgerOf([{ items: 2, orderNumbers: ['1'] }]);
    expect(points(ledger)).toEqual([-2]);
    expect(told(ledger)).toEqual([['ledgerItemsDiffer', 'warning', 3, 2]]);
  });

  it.each([
    [2.5, -2.5],
    [-2.5, -2.5],
    [0, 0],
  ])('given by hand as %p are %p for an incident, whatever the items', (given, counted) => {
    expect(points(ledgerOf([{ points: given, items: 4 }]))).toEqual([counted]);
  });

  it('given by hand for a bonus may not be negative', () => {
    const ledger = ledgerOf([
      { kind: '创新创优', points: -2 },
      { kind: '创新创优', points: 3 },
    ]);
    expect(ledger.bonuses.map((line) => line.points)).toEqual([3]);
    expect(told(ledger)).toEqual([['ledgerPointsSide', 'blocking', 3, 3]]);
  });
});

describe('a cap', () => {
  const capped = withKind({ cap: 2.5 });

  it('leaves a unit no more of a kind in a month than it says, and each cut is told', () => {
    const ledger = ledgerOf([{}, { items: 2 }, {}, { kind: '上级考核' }], { rules: capped });
    expect(points(ledger)).toEqual([-1, -1.5, 0, -2]);
    expect(told(ledger)).toEqual([
      ['ledgerCapped', 'info', 4, 1],
      ['ledgerCapped', 'info', 5, 1],
    ]);
    expect(ledger.problems[0]?.details).toEqual({
      ...{ kind: '热线办理质量', cap: 2.5, full: -2, counted: -1.5 },
    });
    expect(ledger.summary.find(({ unit }) => unit === '市水利局')?.incidents).toBe(-4.5);
  });

  it('holds for points given by hand, too, and for each unit by itself', () => {
    const entries = [{ points: 9 }, { unit: '市公安交警支队', items: 2 }];
    expect(points(ledgerOf(entries, { rules: capped }))).toEqual([-2.5, -2]);
  });

  it('of a bonus is without sign as well', () => {
    const ledger = YUEYANG_2023.ledger.map((kind) => ({ ...kind, cap: 1.2 }));
    const result = ledgerOf([{ kind: '信息报送', items: 3 }], {
      rules: { ...YUEYANG_2023, ledger },
    });
    expect(result.bonuses.map((line) => line.points)).toEqual([1.2]);
  });
});

describe('an escalation', () => {
  const rules = withKind({ escalation: { fromNth: 3, points: -2 } });

  it('counts other points from the n-th item of a unit on, over all its entries', () => {
    const entries = [{}, { items: 3 }, { unit: '市公安交警支队' }, {}];
    // 1; then the 2nd, and the 3rd and 4th at 2 each; another unit's first; then the 5th.
    expect(points(ledgerOf(entries, { rules }))).toEqual([-1, -5, -1, -2]);
  });

  it('counts items with points by hand among those before', () => {
    expect(points(ledgerOf([{ points: 0.5, items: 2 }, {}], { rules }))).toEqual([-0.5, -2]);
  });

  it('stays under the cap', () => {
    const both = withKind({ escalation: { fromNth: 2, points: -2 }, cap: 4 });
    expect(points(ledgerOf([{}, {}, {}], { rules: both }))).toEqual([-1, -2, -1]);
  });
});

describe('a kind', () => {
  it('that the rules do not have is told at its cell, with those there are', () => {
    const ledger = ledgerOf([{ kind: '热线办理数量' }]);
    expect(points(ledger)).toEqual([]);
    expect(told(ledger)).toEqual([['ledgerKindUnknown', 'blocking', 3, 1]]);
    expect(ledger.problems[0]?.details.kinds).toContain('热线办理质量');
  });

  it('that is switched off takes no entry, with points by hand neither', () => {
    const ledger = ledgerOf([{ points: 1 }, {}], { rules: withKind({ active: false }) });
    expect(points(ledger)).toEqual([]);
    expect(told(ledger)).toEqual([
      ['ledgerKindOff', 'blocking', 3, 1],
      ['ledgerKindOff', 'blocking', 4, 1],
    ]);
  });

  it('without points asks for them, and takes an entry that has its own', () => {
    const entries = [{ kind: '退单数量' }, { kind: '退单数量', points: 0.5 }];
    const ledger = ledgerOf(entries, { rules: YUEYANG_2024 });
    expect(points(ledger)).toEqual([-0.5]);
    expect(told(ledger)).toEqual([['ledgerPointsMissing', 'blocking', 3, 3]]);
  });

  it('is named by its label, with or without its remark, or by its code, in any width', () => {
    const kinds = ['信件办理质量（表扬信）', '信件办理质量(表扬信)', '信件办理质量', 'praise'];
    const { bonuses } = ledgerOf(kinds.map((kind) => ({ kind })));
    expect(bonuses.map((line) => [line.kind, line.points])).toEqual(
      kinds.map(() => ['信件办理质量', 1]),
    );
  });

  it('keeps a remark that tells it from another', () => {
    const [first] = YUEYANG_2023.ledger.filter(({ name }) => name === 'praise');
    if (!first) throw new Error('the catalogue has no praise');
    const second = {
      ...first,
      name: 'thanks',
      label: { zh: '信件办理质量（锦旗）', en: 'Pennant' },
    };
    const rules = { ...YUEYANG_2023, ledger: [first, { ...second, points: 3 }] };
    const kinds = ['信件办理质量（锦旗）', '信件办理质量（表扬信）', '信件办理质量'];
    const ledger = ledgerOf(
      kinds.map((kind) => ({ kind })),
      { rules },
    );
    expect(ledger.bonuses.map((line) => [line.kind, line.points])).toEqual([
      ['信件办理质量（锦旗）', 3],
      ['信件办理质量（表扬信）', 1],
    ]);
    expect(told(ledger)).toEqual([['ledgerKindUnknown', 'blocking', 5, 1]]);
  });
});

describe('a unit', () => {
  const roster = [{ unit: '市气象局', group: '行政事业单位' }];

  it('without a row counts under its written name while there is no roster, with a warning', () => {
    const ledger = ledgerOf([{ unit: '市气象局' }]);
    expect(ledger.deductions.map(({ unit }) => unit)).toEqual(['市气象局']);
    expect(told(ledger)).toEqual([['ledgerUnitNotInTables', 'warning', 3, 0]]);
    expect(ledger.summary.at(-1)).toMatchObject({ unit: '市气象局', group: '', net: -1 });
  });

  it('that the roster lists needs no row', () => {
    const ledger = ledgerOf([{ unit: '市 气象局' }], { names: { ...NO_ROSTER, roster } });
    expect(ledger.problems).toEqual([]);
    expect(ledger.deductions.map(({ unit }) => unit)).toEqual(['市气象局']);
    const summary = ledger.summary.find(({ unit }) => unit === '市气象局');
    expect(summary).toMatchObject({ group: '行政事业单位', channels: [], net: -1 });
  });

  it('that neither tables nor roster have is blocked at its cell', () => {
    const ledger = ledgerOf([{ unit: '市气相局' }], { names: { ...NO_ROSTER, roster } });
    expect(points(ledger)).toEqual([]);
    expect(told(ledger)).toEqual([['ledgerUnitUnknown', 'blocking', 3, 0]]);
  });

  it('under its other name is one unit: for its line, its cap and its sum', () => {
    const { unitKey } = answeredNames([
      { first: '市公安交警支队', second: '市公安局交警支队', same: true },
    ]);
    const entries = [{ unit: '市公安局交警支队' }, { unit: '市公安交警支队' }];
    const ledger = ledgerOf(entries, {
      rules: withKind({ cap: 1.5 }),
      names: { unitKey, roster: null },
    });
    expect(ledger.deductions.map(({ unit, points: own }) => [unit, own])).toEqual([
      ['市公安交警支队', -1],
      ['市公安交警支队', -0.5],
    ]);
    expect(ledger.summary).toHaveLength(2);
  });
});

describe('an order number', () => {
  it('twice for one kind blocks the second line and names the first, whichever unit it is', () => {
    const ledger = ledgerOf([
      { orderNumbers: ['460658'] },
      { unit: '市公安交警支队', orderNumbers: ['11', '４６０６５８'] },
      { kind: '上级考核', orderNumbers: ['460658'] },
    ]);
    expect(points(ledger)).toEqual([-1, -2]);
    expect(told(ledger)).toEqual([['ledgerOrderTwice', 'blocking', 4, 5]]);
    expect(ledger.problems[0]?.details.other).toBe('加扣分登记!F4');
  });

  it('twice in one line blocks that line', () => {
    const ledger = ledgerOf([{ orderNumbers: ['7', '7'] }]);
    expect(points(ledger)).toEqual([]);
    expect(ledger.problems[0]?.details.other).toBe('加扣分登记!F4');
  });

  it('is known over the months of one register', () => {
    const ledger = ledgerOf([
      { orderNumbers: ['7'], period: { year: 2023, month: 10 } },
      { orderNumbers: ['7'] },
    ]);
    expect(points(ledger)).toEqual([]);
    expect(told(ledger)).toEqual([
      ['ledgerOtherMonths', 'info', 3, 0],
      ['ledgerOrderTwice', 'blocking', 4, 5],
    ]);
  });
});

describe('the month of an entry', () => {
  const october = { period: { year: 2023, month: 10 } };

  it('is the one it names, else that of its date, else the one that is graded', () => {
    const ledger = ledgerOf([
      { text: '甲', ...october },
      { text: '乙', date: '2023-10-31' },
      { text: '丙', date: '2023-11-01' },
      { text: '丁', date: '2023-10-31', period: NOVEMBER },
      { text: '戊' },
    ]);
    expect(ledger.deductions.map(({ detail }) => detail)).toEqual(['丙', '丁', '戊']);
    expect(told(ledger)).toEqual([['ledgerOtherMonths', 'info', 3, 0]]);
    expect(ledger.problems[0]?.details).toEqual({
      ...{ period: '2023-11', periods: '2023-10', entries: 2 },
    });
  });

  it('leaves none out while the month graded is not known', () => {
    expect(points(ledgerOf([october, {}], { period: null }))).toEqual([-1, -1]);
  });

  it('keeps what other months have from the cap of this one', () => {
    const rules = withKind({ cap: 1 });
    expect(points(ledgerOf([october, {}], { rules }))).toEqual([-1]);
  });
});

describe('the detail of a line', () => {
  const detailOf = (entry: Partial<LedgerEntry>) => {
    const { deductions, bonuses } = ledgerOf([entry]);
    return [...deductions, ...bonuses].map(({ detail }) => detail);
  };

  it.each([
    [{ orderNumbers: ['460658'] }, '热线编号：460658'],
    [{ text: '知识库内容没有及时更新', kind: '知识库管理' }, '知识库内容没有及时更新'],
    [{ text: '超期答复', orderNumbers: ['1', '2'] }, '超期答复（热线编号：1、2）'],
    [{ text: '表扬信件：185295', orderNumbers: ['185295'], kind: 'praise' }, '表扬信件：185295'],
    [{ orderNumbers: ['185295'], kind: 'praise' }, '信箱编号：185295'],
    [{ orderNumbers: ['9'], channel: '信箱' }, '信箱编号：9'],
    [{}, ''],
  ])('of %j is %p', (entry, detail) => {
    expect(detailOf(entry)).toEqual([detail]);
  });

  it('cannot be told for a channel that the rules do not have', () => {
    const ledger = ledgerOf([{ orderNumbers: ['9'], channel: '来访' }]);
    expect(points(ledger)).toEqual([]);
    expect(told(ledger)).toEqual([['ledgerChannelUnknown', 'blocking', 3, 4]]);
  });
});
