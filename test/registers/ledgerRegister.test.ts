import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import { findRegisters } from '../../src/registers/findRegisters';
import { ledgerEntries, LEDGER_REGISTER } from '../../src/registers/ledgerRegister';
import { readRegister } from '../../src/registers/readRegister';
import type { Register } from '../../src/registers/register';
import { registerGrid } from '../../src/registers/registerGrid';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { RuleColumns } from '../../src/rules/ruleSection';
import { findRulesSheets } from '../../src/rules/rulesSheets';
import { sheetOf, workbookOf, type TestCell } from '../report/gridSnapshot';
import { GOLDEN_ENTRIES } from '../support/goldenEntries';
import { LEDGER_HEADER, ledgerRows } from '../support/ledgerRows';

function read(rows: readonly (readonly TestCell[])[]) {
  const reading = readRegister(LEDGER_REGISTER, sheetOf('登记', rows, 'ledger'));
  return { entries: ledgerEntries(reading), problems: reading.problems };
}

describe('the register of the ledger', () => {
  it('gives the entries of the month as they were filled in', () => {
    const { entries, problems } = read(ledgerRows(GOLDEN_ENTRIES));
    expect(problems).toEqual([]);
    const filled = ({
      unit,
      kind,
      items,
      points,
      orderNumbers,
      text,
    }: (typeof entries)[number]) => [...[unit, kind, items, points, orderNumbers, text]];
    expect(entries).toHaveLength(20);
    expect(entries.map(filled)).toEqual(GOLDEN_ENTRIES.map(filled));
    expect(entries.every(({ date, period, channel }) => !date && !period && !channel)).toBe(true);
  });

  it('knows the cell of every field, wherever its columns stand', () => {
    const order = [8, 3, 0, 1, 2, 4, 5, 6, 7];
    const line = ['市水利局', '上级考核', 2, 1.5, '1，2 3', '信箱', '超期', '2023/11/8', '2023-11'];
    const { entries } = read([
      ['加扣分登记'],
      [],
      ['序号', ...order.map((at) => LEDGER_HEADER[at] ?? '')],
      [1, ...order.map((at) => line[at] ?? null)],
    ]);
    const at = (column: number) => ({ sheetId: 'ledger', sheetName: '登记', row: 3, column });
    expect(entries).toEqual([
      {
        ...{ unit: '市水利局', kind: '上级考核', items: 2, points: 1.5, channel: '信箱' },
        ...{ orderNumbers: ['1', '2', '3'], text: '超期', date: '2023-11-08' },
        period: { year: 2023, month: 11 },
        place: at(1),
        at: {
          ...{ unit: at(3), kind: at(4), items: at(5), points: at(2) },
          ...{ channel: at(7), orderNumbers: at(6) },
        },
      },
    ]);
  });

  it('tells what is missing and what is no number at its cell, and leaves blank lines alone', () => {
    const { entries, problems } = read([
      ...ledgerRows([{ unit: '市水利局' }]),
      [],
      ['市水利局', '上级考核', 0, '两分', null, null, null, '月初', '十一月'],
    ]);
    expect(entries).toEqual([]);
    expect(problems.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ['registerValueMissing', 3, 1],
      ['registerNumberExpected', 5, 2],
      ['registerNumberExpected', 5, 3],
      ['registerDateExpected', 5, 7],
      ['registerPeriodExpected', 5, 8],
    ]);
  });

  it('is read back as it is written', () => {
    const grid = registerGrid(
      LEDGER_REGISTER,
      [
        {
          ...{ unit: '市水利局', kind: '上级考核', items: null, points: -0.5, channel: null },
          ...{ orderNumbers: ['1', '2'], text: '超期', date: '2023-11-08', period: null },
        },
      ],
      3,
    );
    expect(grid[2]?.map(({ value }) => value)).toEqual(LEDGER_HEADER);
    const { entries, problems } = read(grid.map((row) => row.map(({ value }) => value)));
    expect(problems).toEqual([]);
    expect(entries).toMatchObject([
      { unit: '市水利局', points: -0.5, orderNumbers: ['1', '2'], date: '2023-11-08' },
    ]);
  });

  it('is found whatever its sheet and its title are called, and taken for no other register', () => {
    const rows = ledgerRows(GOLDEN_ENTRIES).map((row, at) => (at === 0 ? ['十一月登记'] : row));
    const workbook = workbookOf([sheetOf('Sheet7', rows)]);
    expect(findRegisters(workbook, LEDGER_REGISTER)).toHaveLength(1);
    expect(findRegisters(workbook, EXCLUSIONS_REGISTER)).toEqual([]);
    expect(findRegisters(workbook, ROSTER_REGISTER)).toEqual([]);
    expect(findRulesSheets(workbook)).toEqual([]);
  });

  it('is not seen in the other registers, nor in the annexes', () => {
    const registers: readonly Register<RuleColumns>[] = [EXCLUSIONS_REGISTER, ROSTER_REGISTER];
    const others = registers.map((register) =>
      sheetOf(register.kind, [
        ['登记表'],
        Object.values(register.columns).map(({ header }) => header),
      ]),
    );
    const annex = sheetOf('扣分表', [
      ['考评扣分表'],
      ['部门名称', '加扣分值', '指标名称', '扣分明细'],
      ['市水利局', -1, '热线办理质量', '热线编号：1'],
    ]);
    expect(findRegisters(workbookOf([...others, annex]), LEDGER_REGISTER)).toEqual([]);
  });
});
