import { createGradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import { findRegisters } from '../../src/registers/findRegisters';
import { readRegister } from '../../src/registers/readRegister';
import type { Register } from '../../src/registers/register';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { RuleColumns } from '../../src/rules/ruleSection';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { CLOCK } from '../application/memoryWorkbook';
import { officeWorkbook, sheetNamed, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const NOVEMBER = { period: { year: 2023, month: 11 }, excludedTables: [] };
const GROUP = '行政事业单位';
const HOTLINE = [
  ['类别', '部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'],
  [GROUP, '市住建局', 100, 100, 100, 10, 50, 5],
  ['县（市）区', '云溪区', 100, 100, 80, 10, 50, 0],
];

describe('registers in Excel', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
  });

  function openedSession() {
    office.open(workbookOf({ 热线: HOTLINE }));
    const ports = { workbook: officeWorkbook(), clock: CLOCK, rules: YUEYANG_2023, version: '0' };
    return createGradingSession(ports);
  }

  async function linesOf<C extends RuleColumns>(register: Register<C>) {
    const read = await officeWorkbook().read();
    if (!read.ok) throw new Error(read.failure.code);
    const [sheet] = findRegisters(read.value, register);
    if (!sheet) throw new Error('no register');
    const { entries, problems } = readRegister(register, sheet);
    expect(problems).toEqual([]);
    return entries.map(({ values }) => values);
  }

  it('give a roster of the units found back, also from the saved file, with lists to choose from', async () => {
    const session = openedSession();
    expect(await session.insertRegister('roster', NOVEMBER)).toEqual({
      ...{ kind: 'inserted', sheetName: '单位名录' },
    });
    expect(office.host.faults).toEqual([]);
    const nothing = { aliases: [], channels: [], reason: null, from: null, to: null };
    const lines = [
      { unit: '市住建局', group: GROUP, ...nothing },
      { unit: '云溪区', group: '县（市）区', ...nothing },
    ];
    expect(await linesOf(ROSTER_REGISTER)).toEqual(lines);
    const saved = await openWorkbook(await saveWorkbook(office.host.workbook), 'a.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    expect(await linesOf(ROSTER_REGISTER)).toEqual(lines);
    const { validations, cells } = sheetNamed(saved.workbook, '单位名录');
    // Header in row 3; the two units, then twenty blank lines.
    expect(cells.value(2, 1)).toBe('类别');
    for (const row of [3, 24]) {
      expect(validations.listAt(row, 1)).toBe('县（市）区,行政事业单位,公共服务企业');
      expect(validations.listAt(row, 3)).toBe('热线,信箱');
      expect(validations.isStrictAt(row, 3)).toBe(false);
    }
    expect(validations.listAt(25, 1)).toBeNull();
  });

  it('offer the roster’s cells where units are filled in', async () => {
    const session = openedSession();
    await session.insertRegister('roster', NOVEMBER);
    await session.insertRegister('exclusions', NOVEMBER);
    expect(office.host.faults).toEqual([]);
    const { validations } = sheetNamed(office.host.workbook, '剔除登记');
    expect(validations.listAt(3, 0)).toMatch(/^='单位名录'!\$A\$4:\$A\$\d+$/u);
    expect(validations.listAt(3, 1)).toBe('热线,信箱');
    expect(await linesOf(EXCLUSIONS_REGISTER)).toEqual([]);
  });

  it('are used by the next run and stay as they are', async () => {
    const session = openedSession();
    await session.insertRegister('exclusions', NOVEMBER);
    const { cells } = sheetNamed(office.host.workbook, '剔除登记');
    const line = ['市住建局', '热线', '2023-11', '返工数', 5, '重复派单'];
    for (const [column, value] of line.entries()) cells.setInputs(typed(3, column), [[value]]);
    const options = { ...NOVEMBER, agreed: 'none' } as const;
    const outcome = await session.grade(options, () => undefined);
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    expect(outcome.result.exclusions).toMatchObject([
      { unit: '市住建局', before: { index: 96 }, after: { index: 97 } },
    ]);
    const again = await session.grade(options, () => undefined);
    if (again.kind !== 'graded') throw new Error(again.kind);
    expect(again.result.written.cells).toBe(0);
    const taken = await session.restore({ overChanged: false });
    expect(taken).toMatchObject({ ok: true, value: { kind: 'restored' } });
    expect(await linesOf(EXCLUSIONS_REGISTER)).toMatchObject([{ unit: '市住建局', orders: 5 }]);
  });
});

const typed = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
