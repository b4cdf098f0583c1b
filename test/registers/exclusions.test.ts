import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import { findRegisters, registersTwice } from '../../src/registers/findRegisters';
import { readExclusions } from '../../src/registers/readExclusions';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { CellContent, SheetSnapshot } from '../../src/tables/snapshot';
import { sheetOf, workbookOf } from '../report/gridSnapshot';
import { unfilledTexts } from '../support/filledTexts';
import { registerRows, type RegisterCell } from '../support/registerRows';
import { ruleSheet } from '../support/ruleSheet';

const LINE: Readonly<Record<string, RegisterCell>> = {
  ...{ 承办单位: '市住建局', 渠道: '热线', 考评月份: '2023-11', 剔除计数: '应办理数、返工数' },
  ...{ 件数: 3, 原因: '重复派单', 工单编号: '460658、460659' },
};
const HEADERS = Object.values(EXCLUSIONS_REGISTER.columns).map(({ header }) => header);

const read = (lines: readonly Readonly<Record<string, RegisterCell>>[]) =>
  readExclusions(sheetOf('剔除', registerRows(EXCLUSIONS_REGISTER, lines)), YUEYANG_2023);

describe('the exclusions', () => {
  it('are read line by line, counts by their labels or header words', () => {
    const { exclusions, problems } = read([
      LINE,
      {
        ...LINE,
        渠道: '信箱',
        考评月份: null,
        剔除计数: '收到来信(件)、办理数、办理数',
        件数: '2',
      },
    ]);
    expect(problems.map(({ code, details }) => [code, details])).toEqual([
      ['registerNameUnknown', expect.objectContaining({ name: '收到来信(件)', kind: '计数' })],
    ]);
    expect(exclusions).toMatchObject([
      {
        ...{ unit: '市住建局', channel: 'hotline', period: { year: 2023, month: 11 } },
        ...{ counts: ['due', 'rework'], orders: 3, reason: '重复派单' },
        place: { sheetName: '剔除', row: 3, column: 0 },
      },
      { channel: 'mailbox', period: null, counts: ['handled'], orders: 2 },
    ]);
  });

  it.each([
    ['no unit', '承办单位', null, 'registerValueMissing'],
    ['a channel there is not', '渠道', '微信', 'registerNameUnknown'],
    ['a month that is none', '考评月份', '11月', 'registerPeriodExpected'],
    ['no count', '剔除计数', null, 'registerValueMissing'],
    ['a count of the other channel', '剔除计数', '回访满意数', 'registerNameUnknown'],
    ['no order', '件数', 0, 'registerNumberExpected'],
    ['half an order', '件数', 1.5, 'registerNumberExpected'],
    ['no number', '件数', '三', 'registerNumberExpected'],
    ['no reason', '原因', null, 'registerValueMissing'],
  ])('tell %s at its cell', (_, header, value, code) => {
    const { problems } = read([LINE, { ...LINE, [header]: value }]);
    expect(unfilledTexts(problems)).toEqual([]);
    expect(problems).toMatchObject([
      {
        ...{ code, severity: 'blocking' },
        where: { sheetName: '剔除', row: 4, column: HEADERS.indexOf(header) },
        details: { register: '剔除登记', column: header },
      },
    ]);
  });

  it('tell an error at whichever cell it stands, header or line', () => {
    const rows = registerRows(EXCLUSIONS_REGISTER, [LINE]);
    const content: CellContent = { kind: 'error', value: '#N/A' };
    for (const row of [2, 3]) {
      for (const column of HEADERS.keys()) {
        const sheet = ruleSheet(rows, (r, c) => (r === row && c === column ? content : null));
        expect(findRegisters(workbookOf([sheet]), EXCLUSIONS_REGISTER)).toHaveLength(1);
        const places = readExclusions(sheet, YUEYANG_2023).problems.map(({ where }) => where);
        expect(places).toContainEqual(expect.objectContaining({ row, column }));
      }
    }
  });

  it('are no roster, and a roster is none of them', () => {
    const sheets = [
      sheetOf('剔除', registerRows(EXCLUSIONS_REGISTER, [LINE])),
      sheetOf('名录', registerRows(ROSTER_REGISTER, [{ 承办单位: '市住建局' }])),
    ];
    const names = (found: readonly SheetSnapshot[]) => found.map(({ name }) => name);
    const workbook = workbookOf(sheets);
    expect(names(findRegisters(workbook, EXCLUSIONS_REGISTER))).toEqual(['剔除']);
    expect(names(findRegisters(workbook, ROSTER_REGISTER))).toEqual(['名录']);
  });

  it('on two sheets are a problem at the second one', () => {
    const rows = registerRows(EXCLUSIONS_REGISTER, [LINE]);
    const sheets = [sheetOf('剔除', rows), sheetOf('剔除2', rows)];
    expect(registersTwice(sheets, EXCLUSIONS_REGISTER)).toMatchObject([
      {
        ...{ code: 'registerTwice', severity: 'blocking' },
        where: { sheetName: '剔除2', row: 0, column: 0 },
        details: { register: '剔除登记', sheet: '剔除2', other: '剔除' },
      },
    ]);
  });
});
