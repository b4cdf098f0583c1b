import { workbookRules } from '../../src/application/workbookRules';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../src/domain/ruleSets/yueyang2024';
import type { RuleSet } from '../../src/domain/ruleSet';
import type { SheetSnapshot } from '../../src/tables/snapshot';
import { ruleSheet, ruleValues } from '../support/ruleSheet';

const NOVEMBER = { year: 2023, month: 11 };
const JANUARY = { year: 2024, month: 1 };

const workbook = (...sheets: SheetSnapshot[]) => ({
  ...{ workbookName: 'a.xlsx', isProtected: false, names: [], settings: {} },
  sheets: sheets.map((sheet, at) => ({ ...sheet, id: `s${at}`, name: `规则${at + 1}` })),
});

const first = (sheetName: string, at: number) => ({
  ...{ sheetId: `s${at}`, sheetName, row: 0, column: 0 },
});

const sheetOf = (rules: RuleSet) => ruleSheet(ruleValues(rules));

const until2023 = { ...YUEYANG_2023, validTo: { year: 2023, month: 12 } };
const from2024 = { ...YUEYANG_2024, validFrom: JANUARY };

function codesOf(decision: ReturnType<typeof workbookRules>) {
  if (decision.kind === 'rules') throw new Error('rules expected to be faulty');
  return decision.problems.map(({ code, where }) => `${where?.sheetName ?? ''} ${code}`);
}

describe('the rules of a workbook', () => {
  it('are the built-in ones where it has no rules sheet', () => {
    const plain = ruleSheet([['评分办法'], ['【等级】'], ['A'], ['【排名】']]);
    expect(workbookRules(workbook(plain), YUEYANG_2023, NOVEMBER)).toEqual({
      ...{ kind: 'rules', rules: YUEYANG_2023, place: null },
    });
  });

  it('are those of its rules sheet, by whatever name, also before the month is known', () => {
    for (const period of [NOVEMBER, null]) {
      expect(workbookRules(workbook(sheetOf(YUEYANG_2024)), YUEYANG_2023, period)).toEqual({
        ...{ kind: 'rules', rules: YUEYANG_2024, place: first('规则1', 0) },
      });
    }
  });

  it('are chosen by month where several sheets hold for different months', () => {
    const both = workbook(sheetOf(until2023), sheetOf(from2024));
    expect(workbookRules(both, YUEYANG_2023, NOVEMBER)).toMatchObject({ place: first('规则1', 0) });
    expect(workbookRules(both, YUEYANG_2023, JANUARY)).toMatchObject({ place: first('规则2', 1) });
  });

  it('are none where two sheets hold for one month', () => {
    const both = workbook(sheetOf(until2023), sheetOf(YUEYANG_2024));
    expect(codesOf(workbookRules(both, YUEYANG_2023, NOVEMBER))).toEqual(['规则2 ruleSetsOverlap']);
  });

  it('are none where no sheet holds for the month: the built-in ones do not stand in', () => {
    const late = workbook(sheetOf(from2024));
    expect(codesOf(workbookRules(late, YUEYANG_2023, NOVEMBER))).toEqual([
      '规则1 periodOutsideRules',
    ]);
  });

  it('are none while a rules sheet has a fault, even one for another month', () => {
    const broken = ruleSheet(ruleValues(from2024), (row, column) =>
      row === 0 && column === 0 ? { kind: 'error', value: '#REF!' } : null,
    );
    expect(workbookRules(workbook(broken), YUEYANG_2023, JANUARY).kind).toBe('rules');
    const values = ruleValues(from2024);
    const cut = values.findIndex((line) => line.includes('B') && line.includes('热线'));
    const wrong = ruleSheet(values, (row, column) =>
      row === cut && column === 3 ? { kind: 'text', value: '八十五' } : null,
    );
    const both = workbook(sheetOf(until2023), wrong);
    expect(codesOf(workbookRules(both, YUEYANG_2023, NOVEMBER))).toEqual([
      '规则2 ruleNumberExpected',
    ]);
  });

  it('are none where the title is there and most of its sections are not', () => {
    const rest = ruleSheet([['考评规则'], ['【等级】'], ['等级'], ['A']]);
    const codes = codesOf(workbookRules(workbook(rest), YUEYANG_2023, NOVEMBER));
    expect(codes).toContain('规则1 ruleSectionMissing');
  });
});
