import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createGradingSession, type GradingOutcome } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { contentsOf, officeWorkbook } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const SAMPLES = path.join(process.cwd(), 'assets/samples');
const OPTIONS = { period: null, excludedTables: [], agreed: 'none' } as const;

async function opened(bytes: Uint8Array) {
  const result = await openWorkbook(new Uint8Array(bytes), 'month.xlsx');
  if (!result.ok) throw new Error(result.failure);
  return result.workbook;
}

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`Not graded: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

describe.each(['1.9', '1.15'])('the sample month through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  /** Grades what is open at a time of day, and tells the result and the requests it took. */
  async function graded(time: string) {
    const session = createGradingSession({
      workbook: officeWorkbook(),
      clock: { now: () => `2023-12-22 ${time}` },
      rules: YUEYANG_2023,
      version: '0.5.0',
    });
    office.host.requests.clear();
    const result = resultOf(await session.grade(OPTIONS, () => undefined));
    expect(office.host.faults).toEqual([]);
    return { result, requests: office.host.requests.entries.map(({ kind }) => kind) };
  }

  describe.each(['yueyang-2023-11.xlsx', 'yueyang-2023-11-flat.xlsx'])('%s', (file) => {
    it('reads in three requests and writes in three, reading back what was written', async () => {
      office.open(await opened(readFileSync(path.join(SAMPLES, file))));
      const { result, requests } = await graded('09:30');
      expect(requests).toEqual(['read', 'read', 'read', 'read', 'write', 'read']);
      expect(result.problems.map(({ code }) => code)).not.toContain('readBackDiffers');
      expect(result.written.cells).toBeGreaterThan(500);
      expect(result.flagged).toHaveLength(7);
    });

    it('a second run, later the same day, changes nothing', async () => {
      office.open(await opened(readFileSync(path.join(SAMPLES, file))));
      await graded('09:30');
      const before = contentsOf(office.host.workbook);
      const { result } = await graded('17:45');
      expect(result.written).toEqual({ sheets: [], cells: 0 });
      expect(contentsOf(office.host.workbook)).toEqual(before);
    });

    it('a second run on the saved file changes nothing, either', async () => {
      office.open(await opened(readFileSync(path.join(SAMPLES, file))));
      await graded('09:30');
      office.open(await opened(await saveWorkbook(office.host.workbook)));
      expect((await graded('17:45')).result.written).toEqual({ sheets: [], cells: 0 });
    });
  });
});
