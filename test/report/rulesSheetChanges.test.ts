import fc from 'fast-check';
import { withCut, withWeight } from '../../src/domain/ruleChanges';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../src/domain/ruleSets/yueyang2024';
import { planRulesSheetChanges } from '../../src/report/rulesSheetChanges';
import { readRuleSet } from '../../src/rules/readRuleSet';
import { cellAt, type SheetSnapshot, type SnapshotCell } from '../../src/tables/snapshot';
import { applyPlan } from '../support/applyPlan';
import { INVENTED } from '../support/inventedRuleSet';
import { ruleSheet, ruleValues, type RuleValues } from '../support/ruleSheet';
import { workbookOf } from './gridSnapshot';

function rulesOf(sheet: SheetSnapshot): RuleSet {
  const reading = readRuleSet(sheet);
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  return reading.rules;
}

function planned(sheet: SheetSnapshot, after: RuleSet) {
  const changes = planRulesSheetChanges(sheet, rulesOf(sheet), after);
  if (changes.kind === 'refused') throw new Error(JSON.stringify(changes.problems));
  return changes;
}

/** The sheet once the plan is applied, and which of its cells then hold something else. */
function written(sheet: SheetSnapshot, after: RuleSet) {
  const { plan, places } = planned(sheet, after);
  const [next] = applyPlan(workbookOf([sheet]), plan).sheets;
  if (!next) throw new Error('no sheet');
  const changed = sheet.cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      JSON.stringify(cell) === JSON.stringify(cellAt(next, r, c)) ? [] : [`${r} ${c}`],
    ),
  );
  return { next, changed, places: places.map(({ row, column }) => `${row} ${column}`) };
}

function withCell(
  sheet: SheetSnapshot,
  at: { row: number; column: number },
  cell: Partial<SnapshotCell>,
) {
  return {
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((own, c) => (r === at.row && c === at.column ? { ...own, ...cell } : own)),
    ),
  };
}

/** The cell of the first line of a section whose first fields are these, in the given column. */
function find(values: RuleValues, section: string, fields: readonly string[], header: string) {
  const title = values.findIndex(([first]) => first === `【${section}】`);
  const column = values[title + 1]?.indexOf(header) ?? -1;
  const row = values.findIndex(
    (line, at) => at > title && fields.every((field) => line.includes(field)),
  );
  return { row, column };
}

const VALUES = ruleValues(YUEYANG_2023);
const SHEET = ruleSheet(VALUES);
const CUT = find(VALUES, '等级', ['热线', 'A'], '起点');

describe('a rules sheet made to say other rules', () => {
  it('has the cut and its mark as inferred written, and nothing else', () => {
    const after = withCut(YUEYANG_2023, 'hotline', null, 'A', 91.5);
    const { next, changed, places } = written(SHEET, after);
    expect(rulesOf(next)).toEqual(after);
    expect(changed).toEqual([`${CUT.row} ${CUT.column}`, `${CUT.row} ${CUT.column + 4}`]);
    expect(places).toEqual(changed);
    expect(cellAt(next, CUT.row, CUT.column).content).toEqual({ kind: 'number', value: 91.5 });
  });

  const moves = fc.array(
    fc.oneof(
      fc.record({
        channel: fc.constantFrom('hotline', 'mailbox'),
        group: fc.constantFrom(null, '县（市）区'),
        grade: fc.constantFrom('A', 'B', 'C', 'D', '优', '一档', '二档'),
        from: fc.double({ min: 0, max: 100, noNaN: true }),
      }),
      fc.record({
        channel: fc.constantFrom('hotline', 'mailbox'),
        rate: fc.constantFrom('completion', 'onTime', 'rework', 'satisfaction', 'dissatisfaction'),
        weight: fc.double({ min: 0, max: 100, noNaN: true }),
      }),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it.each([
    ['the built-in rules', YUEYANG_2023, SHEET],
    ['rules with every primitive', INVENTED, ruleSheet(ruleValues(INVENTED))],
    ['lines in another order', YUEYANG_2023, ruleSheet(mixed(VALUES))],
    ['numbers kept as text', YUEYANG_2023, asTexts(SHEET)],
  ])('reads as exactly the rules tried, by writing changed cells only: %s', (_, rules, sheet) => {
    let changes = 0;
    fc.assert(
      fc.property(moves, (all) => {
        const after = all.reduce(
          (tried, move) =>
            'rate' in move
              ? withWeight(tried, move.channel, move.rate, move.weight)
              : withCut(tried, move.channel, move.group, move.grade, move.from),
          rules,
        );
        const { next, changed, places } = written(sheet, after);
        expect(rulesOf(next)).toEqual(after);
        expect([...changed].sort()).toEqual([...places].sort());
        changes += changed.length;
      }),
      { numRuns: 60 },
    );
    expect(changes).toBeGreaterThan(60);
  });

  it('says other points, caps, choices and lists, too', () => {
    const [hotline, mailbox] = INVENTED.channels;
    if (!hotline || !mailbox) throw new Error('two channels expected');
    const slope = { method: 'slope', rate: 'onTime', weight: 17.5, better: 'higher' } as const;
    const other: ChannelRules = {
      ...hotline,
      ...{ rounding: 'halfUp', ratesRounded: false, decimals: 2 },
      titleWords: ['热线', '来电'],
      items: hotline.items.map((item) =>
        item.rate === 'onTime' ? { ...slope, target: 0.95, perPoint: 1, floor: 0 } : item,
      ),
      redLines: hotline.redLines.map((line) => ({ ...line, side: 'above' })),
    };
    const after: RuleSet = {
      ...INVENTED,
      ...{ validTo: null, channels: [other, mailbox] },
      ledger: INVENTED.ledger.map((kind) => ({
        ...kind,
        points: kind.side === 'bonus' ? 2 : -2,
        active: true,
      })),
    };
    const { next } = written(ruleSheet(ruleValues(INVENTED)), after);
    expect(rulesOf(next)).toEqual(after);
  });
});

describe('a rules sheet that is left as it is', () => {
  function refusal(sheet: SheetSnapshot, after: RuleSet, before = rulesOf(sheet)) {
    const changes = planRulesSheetChanges(sheet, before, after);
    if (changes.kind === 'planned') throw new Error('The plan was made.');
    return changes.problems;
  }

  it('holds a formula where a figure would change: the cell is named', () => {
    const sheet = withCell(SHEET, CUT, { formula: '=85+5' });
    expect(refusal(sheet, withCut(YUEYANG_2023, 'hotline', null, 'A', 91))).toMatchObject([
      {
        code: 'ruleCellHoldsFormula',
        severity: 'blocking',
        where: { sheetId: 'rules', sheetName: '考评规则', ...CUT },
        details: { column: '起点', formula: '=85+5', value: 91 },
      },
    ]);
  });

  it('may hold formulas elsewhere', () => {
    const sheet = withCell(SHEET, CUT, { formula: '=85+5' });
    const after = withCut(YUEYANG_2023, 'hotline', null, 'B', 86);
    expect(rulesOf(written(sheet, after).next)).toEqual(after);
  });

  it.each([
    ['a kind more in the ledger', YUEYANG_2024],
    ['a channel less', { ...YUEYANG_2023, channels: YUEYANG_2023.channels.slice(1) }],
    ['another city', INVENTED],
  ])('would need other lines: %s', (_, after) => {
    expect(refusal(SHEET, after)).toMatchObject([
      {
        code: 'trialNeedsOtherLines',
        where: { row: 0, column: 0 },
        details: { sheet: '考评规则' },
      },
    ]);
  });

  it('would have a fault: it is told at its cell', () => {
    const faulty: RuleSet = {
      ...YUEYANG_2023,
      channels: YUEYANG_2023.channels.map((own) => ({
        ...own,
        grades: own.grades.map((grade) => (grade.label === 'A' ? { ...grade, from: 70 } : grade)),
      })),
    };
    const [first] = refusal(SHEET, faulty);
    expect(first).toMatchObject({
      code: 'ruleCutOrder',
      where: { row: CUT.row + 1, column: CUT.column },
    });
  });
});

/** Hotline and mailbox lines of the grades and items after one another in turn. */
function mixed(values: RuleValues): RuleValues {
  const lines = [...values];
  for (const section of ['【计分】', '【等级】', '【比率】', '【计数】']) {
    const start = lines.findIndex(([first]) => first === section) + 2;
    const end = lines.findIndex((line, at) => at > start && line.length === 0);
    const own = lines.slice(start, end);
    const half = own.filter(([channel]) => channel === '热线');
    const other = own.filter(([channel]) => channel !== '热线');
    const turns = Array.from({ length: own.length }, (_, at) => [other[at], half[at]])
      .flat()
      .filter((line) => line !== undefined);
    lines.splice(start, own.length, ...turns);
  }
  return lines;
}

/** Every number as text in a cell formatted as text. */
function asTexts(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) =>
        cell.content.kind === 'number'
          ? {
              ...cell,
              numberFormat: '@',
              content: { kind: 'text', value: String(cell.content.value) },
            }
          : cell,
      ),
    ),
  };
}
