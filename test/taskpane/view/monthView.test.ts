import type { FoundTable, Inspection } from '../../../src/application/inspection';
import type { Period } from '../../../src/domain/period';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { choicesView } from '../../../src/taskpane/view/choicesView';
import { wordingFor } from '../wordingFor';
import { foundTable, goldenInspection, place } from '../goldenResult';
import { tableReading, untakenReading } from '../readings';

const zh = wordingFor('zh-CN');
const OCTOBER = { year: 2023, month: 10 };
const NOVEMBER = { year: 2023, month: 11 };

function table(id: string, period: Period | null): FoundTable {
  return foundTable({ id, sheetName: id, period });
}

const TWO_MONTHS: Partial<Inspection> = {
  tables: [table('十月', OCTOBER), table('十一月', NOVEMBER), table('无月份', null)],
  months: [
    { period: OCTOBER, tableIds: ['十月'], unitCount: 64 },
    { period: NOVEMBER, tableIds: ['十一月'], unitCount: 65 },
  ],
};

function view(given: Partial<Inspection>, period: Period | null) {
  const inspection = goldenInspection(given);
  return choicesView({ inspection, period, excludedTables: [], adjusting: 0 }, YUEYANG_2023, zh);
}

describe('a workbook with two months', () => {
  it('offers both with their units', () => {
    expect(view(TWO_MONTHS, null).months?.map(({ label }) => label)).toEqual([
      '2023年10月（64 个单位）',
      '2023年11月（65 个单位）',
    ]);
  });

  it('leaves the tables of the other month out; a table without a month stays', () => {
    const { tables, summary } = view(TWO_MONTHS, OCTOBER);
    expect(tables.map(({ sheet, chosen, otherMonth }) => [sheet, chosen, otherMonth])).toEqual([
      ['十月', true, false],
      ['十一月', false, true],
      ['无月份', true, false],
    ]);
    expect(tables[1]).toMatchObject({
      size: '2023年11月 · 65 个单位 · 3 个类别表',
      remarks: [{ role: 'quiet', text: '属于其他月份，本次不计算' }],
    });
    expect(summary).toBe('2023年10月 · 2 张表');
  });

  it('has nothing to compute for a month that no table names', () => {
    const named = { ...TWO_MONTHS, tables: TWO_MONTHS.tables?.slice(0, 2) ?? [] };
    expect(view(named, { year: 2023, month: 9 }).obstacle).toBe('所选月份没有表格。');
  });
});

describe('a workbook with one month', () => {
  it('offers no list and keeps its table whatever month is chosen', () => {
    const one = {
      tables: [table('十一月', NOVEMBER)],
      months: [{ period: NOVEMBER, tableIds: ['十一月'], unitCount: 65 }],
    };
    const { months, tables } = view(one, OCTOBER);
    expect(months).toBeNull();
    expect(tables[0]).toMatchObject({ chosen: true, size: '65 个单位 · 3 个类别表' });
  });
});

describe('headers that could not be taken', () => {
  it('stand where they were read, with what is missing', () => {
    const { tables } = view(
      { readings: [untakenReading(), tableReading()], tables: [foundTable()] },
      NOVEMBER,
    );
    expect(tables.map(({ tableId, sheet }) => [tableId, sheet])).toEqual([
      [null, '热线补充'],
      ['hotline-table', '热线考评'],
    ]);
    expect(tables[0]).toMatchObject({
      size: '未能识别为考评表',
      remarks: [{ role: 'blocking', text: '缺少办理数、按期办理数' }],
    });
  });

  it('are one line when they are the same, as above each group', () => {
    const again = untakenReading({ place: place('热线补充', 20, 0) });
    const elsewhere = untakenReading({ place: place('热线另表', 4, 0) });
    const { tables } = view(
      { readings: [untakenReading(), again, elsewhere], tables: [] },
      NOVEMBER,
    );
    expect(tables.map(({ sheet, reading }) => [sheet, reading?.headers.length])).toEqual([
      ['热线补充', 1],
      ['热线另表', 1],
    ]);
  });

  it('keep their line when a correction turns them into a table', () => {
    const before = view({ readings: [untakenReading()], tables: [] }, NOVEMBER);
    const reading = untakenReading({ tableId: 'new', missing: [] });
    const after = view(
      { readings: [reading], tables: [foundTable({ id: 'new', place: reading.place })] },
      NOVEMBER,
    );
    expect(after.tables[0]?.id).toBe(before.tables[0]?.id);
    expect(before.obstacle).toMatch(/指明缺少的计数/);
    expect(after.obstacle).toBeNull();
  });
});
