import { BUILT_IN_RULE_SETS } from '../../src/domain/ruleSets/builtIn';
import { planRulesSheet } from '../../src/report/rulesSheet';
import { readRuleSet } from '../../src/rules/readRuleSet';
import { findRulesSheets } from '../../src/rules/rulesSheets';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { INVENTED } from '../support/inventedRuleSet';
import { officeWorkbook, sheetNamed, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

describe('a rules sheet in Excel', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
  });

  async function snapshot() {
    const read = await officeWorkbook().read();
    if (!read.ok) throw new Error(read.failure.code);
    return read.value;
  }

  async function rulesInWorkbook() {
    const [sheet] = findRulesSheets(await snapshot());
    if (!sheet) throw new Error('no rules sheet');
    const reading = readRuleSet(sheet);
    if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
    return reading.rules;
  }

  it.each([...BUILT_IN_RULE_SETS, INVENTED].map((rules) => [rules.id, rules] as const))(
    'gives %s back, also from the saved file',
    async (_, rules) => {
      office.open(workbookOf({ 热线: [['热线']] }));
      const before = await snapshot();
      const applied = await officeWorkbook().apply(planRulesSheet(before, rules), before);
      expect(applied).toMatchObject({ ok: true, value: { kind: 'written', problems: [] } });
      expect(office.host.faults).toEqual([]);
      expect(await rulesInWorkbook()).toEqual(rules);
      const saved = await openWorkbook(await saveWorkbook(office.host.workbook), 'a.xlsx');
      if (!saved.ok) throw new Error(saved.failure);
      office.open(saved.workbook);
      expect(await rulesInWorkbook()).toEqual(rules);
      const { validations, cells } = sheetNamed(saved.workbook, '考评规则');
      const offered = [...Array(80).keys()].find((row) => cells.value(row, 7) === '四舍五入') ?? -1;
      if (rules !== INVENTED) expect(validations.listAt(offered, 7)).toBe('四舍五入,截取');
    },
  );

  it('stands beside one that is there, and never touches it', async () => {
    office.open(workbookOf({ 考评规则: [['局里的规则说明']] }));
    const before = await snapshot();
    await officeWorkbook().apply(planRulesSheet(before, INVENTED), before);
    const names = office.host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(['考评规则', '考评规则 (2)']);
    expect(sheetNamed(office.host.workbook, '考评规则').cells.value(0, 0)).toBe('局里的规则说明');
  });
});
