import { createGradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { CLOCK } from '../application/memoryWorkbook';
import {
  officeWorkbook,
  sheetNamed,
  valueOf,
  withFacts,
  workbookOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const RUN = { period: { year: 2023, month: 11 }, excludedTables: [], agreed: 'none' } as const;

describe('templates in Excel', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
  });

  function session() {
    const ports = { workbook: officeWorkbook(), clock: CLOCK, rules: YUEYANG_2023, version: '0' };
    return createGradingSession(ports);
  }

  it('add sheets that are found again in the saved file and graded', async () => {
    office.open(workbookOf({ Sheet1: [['会议纪要']] }));
    expect(await session().insertTemplate('sample')).toEqual({
      ...{ kind: 'inserted', sheetNames: ['热线示例', '信箱示例'] },
    });
    expect(office.host.faults).toEqual([]);
    const saved = await openWorkbook(await saveWorkbook(office.host.workbook), 'a.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    const { tables, problems } = valueOf(await session().inspect());
    expect(tables.map(({ unitCount }) => unitCount)).toEqual([12, 6]);
    expect(problems).toEqual([]);
    const outcome = await session().grade(RUN, () => undefined);
    expect(outcome).toMatchObject({ kind: 'graded', result: { problems: [] } });
  });

  it('offer the groups in the blank lines, where names stay texts and counts are numbers', async () => {
    office.open(workbookOf({ Sheet1: [] }));
    await session().insertTemplate('blank');
    expect(office.host.faults).toEqual([]);
    const { validations, cells } = sheetNamed(office.host.workbook, '热线');
    for (const row of [3, 42]) {
      expect(validations.listAt(row, 0)).toBe('县（市）区,行政事业单位,公共服务企业');
      expect(validations.isStrictAt(row, 0)).toBe(false);
    }
    const line = { row: 3, column: 0, rowCount: 1, columnCount: 3 };
    cells.setInputs(line, [['县（市）区', '3-1', '12']]);
    expect([cells.value(3, 1), cells.value(3, 2)]).toEqual(['3-1', 12]);
  });

  it('are taken back like a run, and leave sheets of their names alone', async () => {
    office.open(workbookOf({ 热线: [['会议纪要']] }));
    expect(await session().insertTemplate('blank')).toMatchObject({
      sheetNames: ['热线 (2)', '信箱'],
    });
    expect(sheetNamed(office.host.workbook, '热线').cells.value(0, 0)).toBe('会议纪要');
    const taken = valueOf(await session().restore({ overChanged: false }));
    expect(taken).toMatchObject({
      ...{ kind: 'restored', report: { deletedSheets: ['热线 (2)', '信箱'] } },
    });
    expect(office.host.workbook.sheets.map(({ name }) => name)).toEqual(['热线']);
  });

  it('are refused where no sheet can be added, and none is', async () => {
    office.open(withFacts(workbookOf({ Sheet1: [] }), { isStructureProtected: true }));
    expect(await session().insertTemplate('blank')).toMatchObject({
      ...{ kind: 'refused', problems: [{ severity: 'blocking' }] },
    });
    expect(office.host.workbook.sheets).toHaveLength(1);
  });
});
