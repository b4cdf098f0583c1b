import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import type { Snapshot } from '../../src/tables/snapshot';
import { sheetOf, typeInto, type TestCell } from '../report/gridSnapshot';
import { goldenSheets } from '../support/goldenSheets';
import { registerRows } from '../support/registerRows';
import { HOTLINE_HEADER } from '../tables/recognised';
import { CLOCK, sessionOver, valueOf } from './memoryWorkbook';

const NOVEMBER = { year: 2023, month: 11 };
const SHEET = '11月热线（2023年11月）';

const unit = (name: string, handled: number, remark: TestCell = null): TestCell[] => [
  ...[name, 100, handled, handled, 0, 100, 0, remark],
];
const ROWS = [
  ['行政事业单位'],
  [...HOTLINE_HEADER, '备注'],
  ...[unit('甲局', 99), unit('乙局', 90), unit('丙局', 80), unit('丁局', 70)],
];
const OCTOBER = [['行政事业单位'], HOTLINE_HEADER, unit('甲局', 90).slice(0, 7)];
const EXCLUSIONS = registerRows(EXCLUSIONS_REGISTER, []);

async function graded(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>) {
  const { session, workbook } = sessionOver(sheets, '考评.xlsx', CLOCK);
  const options = { period: NOVEMBER, excludedTables: [], agreed: 'none' } as const;
  const outcome = await session.grade(options, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  const changes = async () => {
    const found = valueOf(await session.changesSinceRun());
    if (found === null) throw new Error('no run to compare with');
    return found;
  };
  return { session, workbook, changes };
}

const month = () => graded({ [SHEET]: ROWS });
const NONE = { units: [], sources: [] };

/** As after a row was inserted or deleted in Excel. */
function withRows(snapshot: Snapshot, name: string, change: (rows: unknown[]) => void): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const cells = [...sheet.cells];
      change(cells);
      return { ...sheet, cells };
    }),
  };
}

describe('a result still holds', () => {
  it('right after the run, its own results on the sheet', async () => {
    const { changes } = await month();
    expect(await changes()).toEqual(NONE);
  });

  it('of the golden month, right after the run', async () => {
    const { changes } = await graded(goldenSheets());
    expect(await changes()).toEqual(NONE);
  });

  it('after a remark, a word on another sheet, and a new empty sheet', async () => {
    const { workbook, changes } = await graded({ [SHEET]: ROWS, 便签: [['开会']] });
    workbook.now = typeInto(workbook.now, SHEET, 3, 7, '已约谈');
    workbook.now = typeInto(workbook.now, '便签', 4, 1, 12);
    workbook.now = { ...workbook.now, sheets: [...workbook.now.sheets, sheetOf('新', [])] };
    expect(await changes()).toEqual(NONE);
  });

  it('after a count was changed and put back', async () => {
    const { workbook, changes } = await month();
    const before = workbook.now;
    workbook.now = typeInto(before, SHEET, 3, 2, 50);
    expect(await changes()).not.toEqual(NONE);
    workbook.now = before;
    expect(await changes()).toEqual(NONE);
  });
});

describe('a result is out of date', () => {
  it('when a count was changed: that unit, and where it stands', async () => {
    const { workbook, changes } = await month();
    workbook.now = typeInto(workbook.now, SHEET, 3, 2, 50);
    expect(await changes()).toMatchObject({
      units: [
        { unit: '乙局', channel: 'hotline', change: 'changed', place: { row: 3, column: 0 } },
      ],
      sources: [],
    });
  });

  it('when a unit was renamed: found again by its row', async () => {
    const { workbook, changes } = await month();
    workbook.now = typeInto(workbook.now, SHEET, 4, 0, '丙中心');
    const { units } = await changes();
    expect(units).toMatchObject([{ unit: '丙中心', change: 'changed', was: { row: 4 } }]);
  });

  it('when the group above the units was renamed: all of them', async () => {
    const { workbook, changes } = await month();
    workbook.now = typeInto(workbook.now, SHEET, 0, 0, '企业单位');
    const { units } = await changes();
    expect(units.map(({ change }) => change)).toEqual(Array(4).fill('changed'));
  });

  it('when a row was inserted: the units below it only moved', async () => {
    const { workbook, changes } = await month();
    workbook.now = withRows(workbook.now, SHEET, (rows) => rows.splice(3, 0, []));
    const { units } = await changes();
    expect(units.map(({ unit, change }) => `${unit} ${change}`)).toEqual([
      '乙局 moved',
      '丙局 moved',
      '丁局 moved',
    ]);
    expect(units[0]).toMatchObject({ was: { row: 3 }, place: { row: 4 } });
  });

  it('when a row was deleted, and when one was added below', async () => {
    const { workbook, changes } = await month();
    const before = workbook.now;
    workbook.now = withRows(before, SHEET, (rows) => rows.splice(5, 1));
    expect((await changes()).units).toMatchObject([
      { unit: '丁局', change: 'removed', place: null, was: { row: 5 } },
    ]);
    const cells = unit('戊局', 60);
    workbook.now = cells.reduce(
      (now, cell, column) => typeInto(now, SHEET, 6, column, cell),
      before,
    );
    expect((await changes()).units).toMatchObject([{ unit: '戊局', change: 'added', was: null }]);
  });

  it('when its sheet was deleted: every unit is gone', async () => {
    const { workbook, changes } = await month();
    const sheets = workbook.now.sheets.filter(({ name }) => name !== SHEET);
    workbook.now = { ...workbook.now, sheets };
    expect((await changes()).units.map(({ change }) => change)).toEqual(Array(4).fill('removed'));
  });

  it('when orders were excluded: the unit, and the register that says so', async () => {
    const { workbook, changes } = await graded({ [SHEET]: ROWS, 剔除登记: EXCLUSIONS });
    const line = ['乙局', '热线', '2023-11', '应办理数', 3, '重复', null];
    workbook.now = line.reduce(
      (now, cell, column) => typeInto(now, '剔除登记', 3, column, cell),
      workbook.now,
    );
    expect(await changes()).toMatchObject({
      units: [{ unit: '乙局', change: 'changed' }],
      sources: [{ kind: 'exclusions', place: { sheetName: '剔除登记' } }],
    });
  });

  it('when the register got a fault: the register, and not that every unit were gone', async () => {
    const { workbook, changes } = await graded({ [SHEET]: ROWS, 剔除登记: EXCLUSIONS });
    workbook.now = typeInto(workbook.now, '剔除登记', 3, 4, '三件');
    expect(await changes()).toMatchObject({ units: [], sources: [{ kind: 'exclusions' }] });
  });

  it('when the month before was changed', async () => {
    const october = '10月热线（2023年10月）';
    const { workbook, changes } = await graded({ [october]: OCTOBER, [SHEET]: ROWS });
    workbook.now = typeInto(workbook.now, october, 2, 2, 10);
    expect(await changes()).toMatchObject({
      units: [],
      sources: [{ kind: 'otherTables', place: { sheetName: october } }],
    });
  });

  it('when a rules sheet was put in that says something else', async () => {
    const { session, workbook, changes } = await month();
    const [first, ...others] = YUEYANG_2023.channels;
    if (!first) throw new Error('no channel');
    await session.insertRules({
      ...YUEYANG_2023,
      channels: [{ ...first, decimals: 3 }, ...others],
    });
    expect(workbook.now.sheets.length).toBeGreaterThan(1);
    expect((await changes()).sources).toMatchObject([{ kind: 'rules' }]);
  });
});

describe('a run that was taken back', () => {
  it('leaves the results of the run before, older than what was edited between the two', async () => {
    const { session, workbook, changes } = await month();
    workbook.now = typeInto(workbook.now, SHEET, 3, 2, 50);
    const options = { period: NOVEMBER, excludedTables: [], agreed: 'all' } as const;
    await session.grade(options, () => undefined);
    expect(await changes()).toEqual(NONE);
    await session.restore({ overChanged: false });
    expect((await changes()).units).toMatchObject([{ unit: '乙局', change: 'changed' }]);
  });

  it('says nothing of an older run where something else was written since the last one', async () => {
    const { session } = await month();
    const options = { period: NOVEMBER, excludedTables: [], agreed: 'all' } as const;
    await session.grade(options, () => undefined);
    await session.insertRules(YUEYANG_2023);
    await session.restore({ overChanged: false });
    expect(await session.changesSinceRun()).toEqual({ ok: true, value: null });
  });
});

describe('asked without a result', () => {
  it('before any run, and after the run was taken back, there is nothing to compare', async () => {
    const { session } = sessionOver({ [SHEET]: ROWS });
    expect(await session.changesSinceRun()).toEqual({ ok: true, value: null });
    const run = await month();
    await run.session.restore({ overChanged: false });
    expect(await run.session.changesSinceRun()).toEqual({ ok: true, value: null });
  });

  it('a workbook that cannot be read is a failure, and is compared the next time', async () => {
    const { session, workbook, changes } = await month();
    workbook.failing = {
      read: { code: 'cellEditMode', effect: 'nothingWritten', hostCode: '', hostLocation: '' },
    };
    expect(await session.changesSinceRun()).toMatchObject({ ok: false });
    workbook.failing = {};
    workbook.now = typeInto(workbook.now, SHEET, 3, 2, 50);
    expect((await changes()).units).toHaveLength(1);
  });
});
