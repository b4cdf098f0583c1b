import {
  createGradingSession,
  type GradingOutcome,
  type GradingSession,
} from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { BONUSES, DEDUCTIONS } from '../fixtures/yueyang202311/month';
import { GOLDEN_ENTRIES } from '../support/goldenEntries';
import { ledgerLines } from '../support/ledgerRows';
import { contentsOf, officeWorkbook, sheetNamed, type, valueOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { restorableOf, sampleWorkbook } from '../support/restorable';

const FILE = 'yueyang-2023-11.xlsx';
const OPTIONS = { period: null, excludedTables: [], agreed: 'none' } as const;
const REGISTER = '加扣分登记';
const FIRST_LINE = 3;
/** The register's lines as they are typed in. */
const LINES = ledgerLines(GOLDEN_ENTRIES);

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`Not graded: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

describe.each(['1.9', '1.15'])('the ledger of the sample month through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  function session(time = '09:30'): GradingSession {
    const clock = { now: () => `2023-12-22 ${time}` };
    const workbook = officeWorkbook({ now: clock.now });
    return createGradingSession({ workbook, clock, rules: YUEYANG_2023, version: '0.5.0' });
  }

  const model = () => office.host.workbook;
  const grade = async (time?: string) =>
    resultOf(await session(time).grade(OPTIONS, () => undefined));

  /** The sample with the register made by one click and filled in, not graded yet. */
  async function registered(): Promise<void> {
    office.open(await sampleWorkbook(FILE));
    const inserted = await session().insertRegister('ledger', OPTIONS);
    expect(inserted).toEqual({ kind: 'inserted', sheetName: REGISTER });
    type(sheetNamed(model(), REGISTER), FIRST_LINE, 0, LINES);
  }

  function rowsOf(name: string) {
    const { cells } = sheetNamed(model(), name);
    const used = cells.usedArea(true);
    if (!used) return [];
    return Array.from({ length: used.rowCount }, (_, row) =>
      Array.from({ length: used.columnCount }, (__, column) => cells.value(row, column)),
    );
  }

  const printed = (lines: readonly (typeof DEDUCTIONS)[number][] | typeof BONUSES) =>
    lines.map(({ unit, points, item, detail }) => [unit, points, item, detail]);

  it('offers the kinds of the rules and the units, and takes other words as well', async () => {
    office.open(await sampleWorkbook(FILE));
    await session().insertRegister('ledger', OPTIONS);
    const { validations, layout, page, cells } = sheetNamed(model(), REGISTER);
    expect(cells.value(0, 0)).toBe(REGISTER);
    expect(validations.listAt(FIRST_LINE + 19, 1)).toBe(
      '上级考核,热线办理质量,知识库管理,信息报送,创新创优,信件办理质量（表扬信）',
    );
    expect(validations.listAt(FIRST_LINE, 5)).toBe('热线,信箱');
    expect(validations.isStrictAt(FIRST_LINE, 1)).toBe(false);
    expect(cells.numberFormat(FIRST_LINE, 7)).toBe('@');
    expect([layout.frozen.rows, page.titleRows]).toEqual([3, { first: 2, last: 2 }]);
    expect(await session().insertRegister('ledger', OPTIONS)).toMatchObject({ kind: 'present' });
    expect(model().sheets).toHaveLength(3);
  });

  it('is written as the 18 deductions and 12 bonuses that were printed', async () => {
    await registered();
    const { problems, ledger } = await grade();
    expect(problems).toEqual([]);
    expect(ledger.deductions).toHaveLength(18);
    const deductions = rowsOf('扣分表');
    expect(deductions[0]?.[0]).toBe('2023年11月考评扣分表');
    expect(deductions[1]?.[0]).toContain('考评月份：2023年11月');
    expect(deductions[2]).toEqual(['部门名称', '加扣分值', '指标名称', '扣分明细']);
    expect(deductions.slice(3, 16)).toEqual(printed(DEDUCTIONS).slice(0, 13));
    expect(deductions.slice(3).sort()).toEqual(printed(DEDUCTIONS).sort());
    const bonuses = rowsOf('加分表');
    expect(bonuses[2]).toEqual(['部门名称', '加扣分值', '指标名称', '加分明细']);
    expect(bonuses.slice(3)).toEqual(printed(BONUSES));
  });

  it('is summed up unit by unit, beside index, rank, grade and penalty of each channel', async () => {
    await registered();
    await grade();
    const [, , header, first, ...others] = rowsOf('考评汇总');
    expect(header).toEqual([
      ...['类别', '承办单位', '热线指标值', '热线名次', '热线等级', '热线考评扣分'],
      ...['信箱指标值', '信箱名次', '信箱等级', '信箱考评扣分'],
      ...['其他扣分', '加分', '加扣分合计'],
    ]);
    expect(first).toEqual([
      ...['县（市）区', '云溪区', 98.2, 1, 'A', 0, 95.88, 11, 'A', 0, 0, 2, 2],
    ]);
    const of = (unit: string) => others.find((row) => row[1] === unit);
    expect(of('市农业农村局')).toEqual([
      ...['行政事业单位', '市农业农村局', 80, null, 'C', -4, 80, null, 'B', -2, 0, 0, -6],
    ]);
    expect(of('三荷机场')?.slice(2)).toEqual([
      ...[null, null, null, null, 86.67, 5, 'B', -2, 0, 0, -2],
    ]);
    const { layout, page, cells } = sheetNamed(model(), '考评汇总');
    expect(layout.frozen.rows).toBe(3);
    expect(page.titleRows).toEqual({ first: 2, last: 2 });
    expect(page.orientation).toBe('landscape');
    expect([cells.numberFormat(3, 2), cells.numberFormat(3, 6)]).toEqual(['0.0', '0.00']);
  });

  it('leaves results and indexes as they are without it', async () => {
    office.open(await sampleWorkbook(FILE));
    const without = await grade();
    const sheets = ['热线考评', '信箱考评', '热线排名', '信箱排名', '预警单位'];
    const before = sheets.map(rowsOf);
    await registered();
    const withLedger = await grade();
    expect(withLedger.channels).toEqual(without.channels);
    expect(sheets.map(rowsOf)).toEqual(before);
  });

  it('changes nothing when it is computed again', async () => {
    await registered();
    await grade();
    const before = contentsOf(model());
    expect((await grade('17:45')).written).toEqual({ sheets: [], cells: 0 });
    expect(contentsOf(model())).toEqual(before);
  });

  it('is renewed after an entry was changed, and says that there is none after all were deleted', async () => {
    await registered();
    await grade();
    const register = sheetNamed(model(), REGISTER);
    type(register, FIRST_LINE + 8, 2, [[5]]);
    expect((await grade('10:00')).written.sheets).toEqual(['加分表', '考评汇总']);
    expect(rowsOf('加分表')[3]).toEqual(['岳阳县', 2.5, '信息报送', BONUSES[0]?.detail]);
    const blank = ['', '', '', '', '', '', '', '', ''];
    type(register, FIRST_LINE, 0, Array(20).fill(blank));
    const { ledger } = await grade('10:05');
    expect([ledger.deductions.length, ledger.bonuses.length]).toEqual([10, 0]);
    expect(rowsOf('加分表').slice(2)).toEqual([['本月无加分']]);
    expect(rowsOf('扣分表')).toHaveLength(3 + 10);
  });

  it('stops the run where the register has a fault, and counts all else where an entry has', async () => {
    await registered();
    type(sheetNamed(model(), REGISTER), FIRST_LINE, 2, [['两件']]);
    const before = contentsOf(model());
    expect(await session().grade(OPTIONS, () => undefined)).toMatchObject({
      kind: 'nothingToGrade',
      problems: [{ code: 'registerNumberExpected', where: { row: FIRST_LINE, column: 2 } }],
    });
    expect(contentsOf(model())).toEqual(before);
    type(sheetNamed(model(), REGISTER), FIRST_LINE, 0, [['市交通局处', '上级考核', '']]);
    type(sheetNamed(model(), REGISTER), FIRST_LINE + 2, 4, [['449707']]);
    const { problems, ledger } = await grade();
    expect(problems.map(({ code, where }) => [code, where?.row, where?.column])).toEqual([
      ['ledgerUnitNotInTables', FIRST_LINE, 0],
      ['ledgerOrderTwice', FIRST_LINE + 2, 4],
    ]);
    expect(ledger.deductions).toHaveLength(17);
  });

  it('is taken back with the run, the register staying as it was filled in', async () => {
    await registered();
    const before = restorableOf(model());
    await grade();
    const restored = valueOf(await session('18:00').restore({ overChanged: false }));
    if (restored.kind !== 'restored') throw new Error(restored.kind);
    expect(restored.report.deletedSheets).toEqual([
      ...['热线排名', '信箱排名', '预警单位', '扣分表', '加分表', '考评汇总'],
    ]);
    expect(restorableOf(model())).toEqual(before);
  });
});
