import { problemText } from '../../src/application/messages/messages';
import { columnLetters } from '../../src/domain/cellName';
import type { RuleSet } from '../../src/domain/ruleSet';
import { BUILT_IN_RULE_SETS } from '../../src/domain/ruleSets/builtIn';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { PREFACE_LINES } from '../../src/rules/ruleGrid';
import { readRuleSet } from '../../src/rules/readRuleSet';
import type { RuleCellValue } from '../../src/rules/ruleCell';
import type { CellContent, SheetSnapshot } from '../../src/tables/snapshot';
import { INVENTED } from '../support/inventedRuleSet';
import { contentOf, ruleSheet, ruleValues } from '../support/ruleSheet';

function rulesOf(sheet: SheetSnapshot): RuleSet {
  const reading = readRuleSet(sheet);
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  return reading.rules;
}

/** Faults as `C12 code`. */
function faultsOf(sheet: SheetSnapshot): string[] {
  const reading = readRuleSet(sheet);
  if (reading.kind === 'rules') return [];
  return reading.faults.map(({ code, at }) => `${columnLetters(at.column)}${at.row + 1} ${code}`);
}

it.each(BUILT_IN_RULE_SETS.map((rules) => [rules.id, rules] as const))(
  '%s comes back from its sheet as it was',
  (_, rules) => {
    expect(rulesOf(ruleSheet(ruleValues(rules)))).toEqual(rules);
  },
);

describe.each([
  ['the built-in rules', YUEYANG_2023],
  ['rules with every primitive', INVENTED],
])('%s', (_, rules) => {
  it('come back from their sheet as they were', () => {
    expect(rulesOf(ruleSheet(ruleValues(rules)))).toEqual(rules);
  });

  it('make the same sheet again', () => {
    const values = ruleValues(rules);
    expect(ruleValues(rulesOf(ruleSheet(values)))).toEqual(values);
  });

  const values = ruleValues(rules);
  const cells = values.flatMap((line, row) =>
    row < PREFACE_LINES
      ? []
      : line.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );

  it('report an error value in any cell at that cell', () => {
    const silent = cells.filter(({ row, column }) => {
      const sheet = corrupted(values, row, column, { kind: 'error', value: '#REF!' });
      return !reportsCell(sheet, row, column);
    });
    expect(silent).toEqual([]);
    expect(cells.length).toBeGreaterThan(200);
  });

  it('report a number out of range, and a word where a number belongs, at that cell', () => {
    const silent = cells.filter(({ row, column, value }) => {
      if (typeof value !== 'number') return false;
      const huge = corrupted(values, row, column, { kind: 'number', value: 1e9 });
      const word = corrupted(values, row, column, { kind: 'text', value: '约九十' });
      return !reportsCell(huge, row, column) || !reportsCell(word, row, column);
    });
    expect(silent).toEqual([]);
  });

  it('report an emptied cell at that cell, unless the rules hold without it', () => {
    const accepted = cells.filter(({ row, column }) => {
      const sheet = corrupted(values, row, column, { kind: 'blank' });
      return !reportsCell(sheet, row, column);
    });
    for (const { row, column } of accepted) {
      const reading = readRuleSet(corrupted(values, row, column, { kind: 'blank' }));
      const header = headerOver(values, row, column);
      // Never silence: a name that others use is told where they use it.
      if (reading.kind === 'rules') expect(OPTIONAL).toContain(header);
    }
  });
});

/** Columns whose cells may be empty, and what that means is stated in the sheet's header. */
const OPTIONAL = [
  ...['代号', '英文', '适用起', '适用止', '类别', '标题用词', '表头用词'],
  ...['列出名次数', '封顶', '第几件起加重', '加重后每件', '每件分值'],
];

function headerOver(values: readonly (readonly RuleCellValue[])[], row: number, column: number) {
  let at = row;
  while (!String(values[at]?.[0]).startsWith('【')) at -= 1;
  return values[at + 1]?.[column];
}

function corrupted(
  values: readonly (readonly RuleCellValue[])[],
  row: number,
  column: number,
  content: CellContent,
) {
  return ruleSheet(values, (r, c) => (r === row && c === column ? content : null));
}

function reportsCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  const reading = readRuleSet(sheet);
  return (
    reading.kind === 'faulty' &&
    reading.faults.some(({ at }) => at.row === row && at.column === column)
  );
}

describe('a rules sheet with a fault', () => {
  const values = ruleValues(YUEYANG_2023);

  /** The cell under a header, in the line of a section that begins with these words. */
  function place(section: string, start: readonly string[], header: string) {
    const title = values.findIndex(([first]) => first === `【${section}】`);
    const headers = values[title + 1] ?? [];
    const column = headers.indexOf(header);
    const row = values.findIndex(
      (line, at) => at > title + 1 && start.every((word) => line.includes(word)),
    );
    if (row < 0 || column < 0) throw new Error(`No cell ${section} ${start.join(' ')} ${header}`);
    return { row, column, name: `${columnLetters(column)}${row + 1}` };
  }

  it.each<[string, string, string[], string, RuleCellValue, string, string, string[], string]>([
    [
      'weights that make no full mark',
      '计分',
      ['热线', '返工率'],
      '分值',
      25,
      'ruleWeightSum',
      '渠道',
      ['热线'],
      '满分',
    ],
    [
      'a cut above the one before',
      '等级',
      ['热线', 'B'],
      '起点',
      95,
      'ruleCutOrder',
      '等级',
      ['热线', 'B'],
      '起点',
    ],
    [
      'two equal cuts',
      '等级',
      ['热线', 'B'],
      '起点',
      90,
      'ruleCutOrder',
      '等级',
      ['热线', 'B'],
      '起点',
    ],
    [
      'an open grade in the middle',
      '等级',
      ['热线', 'C'],
      '起点',
      null,
      'ruleLastCut',
      '等级',
      ['热线', 'C'],
      '起点',
    ],
    [
      'a last grade with a cut',
      '等级',
      ['热线', 'E'],
      '起点',
      60,
      'ruleLastCut',
      '等级',
      ['热线', 'E'],
      '起点',
    ],
    [
      'a grade twice',
      '等级',
      ['热线', 'B'],
      '等级',
      'A',
      'ruleNameTwice',
      '等级',
      ['热线', 'B'],
      '等级',
    ],
    [
      'a count nobody knows in a formula',
      '比率',
      ['热线', '办结率'],
      '分子',
      '办结总数',
      'ruleNameUnknown',
      '比率',
      ['热线', '办结率'],
      '分子',
    ],
    [
      'a formula that ends in a sign',
      '比率',
      ['热线', '办结率'],
      '分母',
      '应办理数-',
      'ruleFormulaExpected',
      '比率',
      ['热线', '办结率'],
      '分母',
    ],
    [
      'a percentage without a denominator',
      '比率',
      ['热线', '办结率'],
      '分母',
      null,
      'ruleValueMissing',
      '比率',
      ['热线', '办结率'],
      '分母',
    ],
    [
      'a channel nobody knows',
      '计分',
      ['热线', '返工率'],
      '渠道',
      '微信',
      'ruleNameUnknown',
      '计分',
      ['热线', '返工率'],
      '渠道',
    ],
    [
      'a rate scored twice',
      '计分',
      ['热线', '返工率'],
      '比率',
      '办结率',
      'ruleNameTwice',
      '计分',
      ['热线', '返工率'],
      '比率',
    ],
    [
      'a method without its columns',
      '计分',
      ['热线', '返工率'],
      '计分方法',
      '按差距扣分',
      'ruleValueMissing',
      '计分',
      ['热线', '返工率'],
      '目标值',
    ],
    [
      'a value its method does not use',
      '计分',
      ['热线', '返工率'],
      '目标值',
      0.5,
      'ruleCellUnused',
      '计分',
      ['热线', '返工率'],
      '目标值',
    ],
    [
      'a choice nobody offers',
      '渠道',
      ['热线'],
      '取舍',
      '进一法',
      'ruleChoiceExpected',
      '渠道',
      ['热线'],
      '取舍',
    ],
    [
      'a group nobody knows in the ranking',
      '排名',
      ['热线', '行政事业单位'],
      '类别',
      '企事业单位',
      'ruleNameUnknown',
      '排名',
      ['热线', '行政事业单位'],
      '类别',
    ],
    [
      'a month that is none',
      '规则',
      ['岳阳市 2023 年考评规则'],
      '适用起',
      '2023-13',
      'rulePeriodExpected',
      '规则',
      ['岳阳市 2023 年考评规则'],
      '适用起',
    ],
    [
      'an incident with points above 0',
      '加扣分',
      ['上级考核'],
      '每件分值',
      2,
      'ruleNumberExpected',
      '加扣分',
      ['上级考核'],
      '每件分值',
    ],
    [
      'a kind that is on without points',
      '加扣分',
      ['上级考核'],
      '每件分值',
      null,
      'ruleValueMissing',
      '加扣分',
      ['上级考核'],
      '每件分值',
    ],
  ])('reports %s', (_, section, start, header, value, code, atSection, atStart, atHeader) => {
    const cell = place(section, start, header);
    const sheet = corrupted(values, cell.row, cell.column, contentOf(value));
    expect(faultsOf(sheet)).toContain(`${place(atSection, atStart, atHeader).name} ${code}`);
  });

  it('reports two channels, counts or rates of one code: one would be graded as the other', () => {
    const cases = [
      ['渠道', ['信箱'], 'hotline'],
      ['计数', ['热线', '办理数'], 'due'],
      ['比率', ['热线', '返工率'], 'completion'],
      ['加扣分', ['创新创优'], 'publishedNews'],
    ] as const;
    for (const [section, start, code] of cases) {
      const cell = place(section, start, '代号');
      const sheet = corrupted(values, cell.row, cell.column, contentOf(code));
      expect(faultsOf(sheet)).toContain(`${cell.name} ruleNameTwice`);
    }
  });

  it('reports a least score above the item’s points', () => {
    const rules = ruleValues(INVENTED);
    const row = rules.findIndex((line) => line.includes('按差距扣分'));
    const column = rules[row]?.indexOf(-2) ?? -1;
    const sheet = corrupted(rules, row, column, contentOf(40));
    expect(reportsCell(sheet, row, column)).toBe(true);
  });

  it('says of every fault all its message asks for', () => {
    const wrong: [string, string[], string, RuleCellValue][] = [
      ['等级', ['热线', 'A'], '起点', 120],
      ['加扣分', ['上级考核'], '每件分值', 2],
      ['计分', ['热线', '返工率'], '计分方法', '录入'],
      ['计分', ['热线', '返工率'], '计分方法', '按差距扣分'],
      ['计分', ['热线', '返工率'], '分值', 25],
      ['排名', ['热线', '行政事业单位'], '类别', '企事业单位'],
    ];
    for (const [section, start, header, value] of wrong) {
      const cell = place(section, start, header);
      const reading = readRuleSet(corrupted(values, cell.row, cell.column, contentOf(value)));
      const faults = reading.kind === 'faulty' ? reading.faults : [];
      expect(faults).not.toEqual([]);
      for (const { code, details } of faults) {
        const plain = { severity: 'blocking', where: null, channel: null, unit: null } as const;
        const { what, todo } = problemText({ ...plain, code, details }, 'zh');
        expect(what + todo).not.toMatch(/[{}]/u);
      }
    }
  });

  it('reports a section that is gone, and one that stands twice', () => {
    const title = values.findIndex(([first]) => first === '【等级】');
    const without = values.filter((_, row) => row < title || row > title + 11);
    expect(faultsOf(ruleSheet(without)).join()).toContain('ruleSectionMissing');
    expect(faultsOf(ruleSheet([...values, ...values.slice(title, title + 3)])).join()).toContain(
      'ruleSectionTwice',
    );
  });

  it('takes columns in any order, remarks beside them and free lines between', () => {
    const reversed = values.map((line, row) => {
      const width = Math.max(...values.map(({ length }) => length));
      if (row < PREFACE_LINES || String(line[0]).startsWith('【') || line.length === 0) return line;
      return [...Array.from({ length: width }, (_, at) => line[at] ?? null)].reverse();
    });
    expect(rulesOf(ruleSheet(reversed))).toEqual(YUEYANG_2023);
    const remarked = values.map((line) => (line.length > 1 ? [...line, '局里 11 月定'] : line));
    expect(rulesOf(ruleSheet(remarked))).toEqual(YUEYANG_2023);
    const spaced = values.flatMap((line) => [line, []]);
    expect(rulesOf(ruleSheet(spaced))).toEqual(YUEYANG_2023);
  });
});
