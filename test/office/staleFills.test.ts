import { createGradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
import { area, officeWorkbook, sheetNamed, type, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const SHEET = '11月热线';
const RED = '#FF8B8B';
const GREEN = '#C6E0B4';
const GRADE = 12;
const NO_RESULTS = Array.from({ length: 6 }, () => null);
const BAD = [100, 10, 5, 60, 100, 90] as const;
const GOOD = [100, 100, 100, 0, 100, 0] as const;

/** Units with their counts, results empty. */
function month(units: readonly (readonly [string, readonly number[]])[]) {
  return workbookOf({
    [SHEET]: [
      ['2023年11月热线办理情况', ...Array.from({ length: GRADE }, () => null)],
      ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数', '办结率', '按期办结率', '返工率', '群众不满意率', '综合指标值', '等级评价'], // prettier-ignore
      ...units.map(([unit, counts]) => [unit, ...counts, ...NO_RESULTS]),
    ],
  });
}

describe('fills of grades after rows moved', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.15' });
  });

  async function grade() {
    const session = createGradingSession({
      workbook: officeWorkbook(),
      clock: { now: () => '2023-12-22 09:30' },
      rules: YUEYANG_2023,
      version: '0.5.0',
    });
    const options = { period: null, excludedTables: [], agreed: 'none' } as const;
    const outcome = await session.grade(options, () => undefined);
    expect(office.host.faults).toEqual([]);
    if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
    return outcome.result.written;
  }

  const sheet = (): SheetModel => sheetNamed(office.host.workbook, SHEET);
  const grades = (rows: readonly number[]) =>
    rows.map((row) => [
      sheet().cells.value(row, GRADE),
      sheet().cells.format(row, GRADE).fillColor,
    ]);
  const rowOf = (row: number) =>
    Array.from({ length: GRADE + 1 }, (_, column) => {
      const value = sheet().cells.value(row, column);
      return typeof value === 'object' ? null : value;
    });

  it('an inserted row that inherited the fill loses it when its unit is fine', async () => {
    office.open(month([['市水利局', BAD], ['市教体局', GOOD]])); // prettier-ignore
    await grade();
    expect(grades([2, 3])).toEqual([['E', RED], ['A', null]]); // prettier-ignore
    type(sheet(), 4, 0, [rowOf(3)]);
    type(sheet(), 3, 0, [['市人社局', ...GOOD, ...NO_RESULTS]]);
    sheet().cells.setFormats(area(3, GRADE), { fillColor: RED });
    await grade();
    expect(grades([2, 3, 4])).toEqual([['E', RED], ['A', null], ['A', null]]); // prettier-ignore
    expect(await grade()).toEqual({ sheets: [], cells: 0 });
  });

  it('values pasted to other rows get the fills of their grades, and nothing else changes', async () => {
    office.open(month([['市水利局', BAD], ['市教体局', GOOD]])); // prettier-ignore
    await grade();
    const [first, second] = [rowOf(2), rowOf(3)];
    type(sheet(), 2, 0, [second, first]);
    expect(grades([2, 3])).toEqual([['A', RED], ['E', null]]); // prettier-ignore
    expect(await grade()).toEqual({ sheets: [SHEET], cells: 2 });
    expect(grades([2, 3])).toEqual([['A', null], ['E', RED]]); // prettier-ignore
    expect(await grade()).toEqual({ sheets: [], cells: 0 });
  });

  it('leftover fills go, too, when another program dropped what we had remembered', async () => {
    office.open(month([['市水利局', BAD], ['市教体局', GOOD]])); // prettier-ignore
    await grade();
    const [first, second] = [rowOf(2), rowOf(3)];
    type(sheet(), 2, 0, [second, first]);
    office.host.workbook.settings.replaceAll([]);
    await grade();
    expect(grades([2, 3])).toEqual([['A', null], ['E', RED]]); // prettier-ignore
    expect(await grade()).toEqual({ sheets: [], cells: 0 });
  });

  it('rows coloured by a person keep their colour', async () => {
    office.open(month([['市水利局', BAD], ['市教体局', GOOD], ['市人社局', GOOD]])); // prettier-ignore
    await grade();
    sheet().cells.setFormats(area(3, GRADE), { fillColor: GREEN });
    sheet().cells.setFormats(area(4, 0, 1, GRADE + 1), { fillColor: RED });
    const [first, second, third] = [rowOf(2), rowOf(3), rowOf(4)];
    type(sheet(), 2, 0, [first, third, second]);
    expect((await grade()).sheets).toEqual(['热线排名', '考评汇总']);
    expect(grades([2, 3, 4])).toEqual([['E', RED], ['A', GREEN], ['A', RED]]); // prettier-ignore
  });
});
