import { createGradingSession } from '../../src/application/gradingSession';
import { cellName } from '../../src/domain/cellName';
import { periodKey } from '../../src/domain/period';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { recogniseTables } from '../../src/tables/recogniseTables';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { fixtureFile, type LayoutFixture } from '../fixtures/layouts/layoutFixture';
import { LAYOUT_FIXTURES } from '../fixtures/layouts/layoutFixtures';
import { officeWorkbook } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { lines } from '../tables/recognised';

let office: OfficeUnderTest;
beforeAll(async () => {
  office = await startOffice({ excelApi: '1.9' });
});

/** Opens the fixture's file in the host, as a person would. */
async function open(fixture: LayoutFixture): Promise<void> {
  const file = await fixtureFile(fixture);
  const opened = await openWorkbook(file, `${fixture.name}.xlsx`);
  if (!opened.ok) throw new Error(opened.failure);
  office.open(opened.workbook);
}

async function read() {
  const snapshot = await officeWorkbook().read();
  if (!snapshot.ok) throw new Error(snapshot.failure.hostCode);
  const found = recogniseTables(snapshot.value, YUEYANG_2023, new Set());
  const problems = [...found.problems, ...found.rateContradictions];
  return {
    units: lines(found),
    problems: problems.map(({ code, where }) => (where ? `${code} ${cellName(where)}` : code)),
    period: found.periodHint && periodKey(found.periodHint),
  };
}

describe.each(Object.entries(LAYOUT_FIXTURES))('%s: a file with', (_, fixtures) => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s is read as it is meant, and graded',
    async (__, fixture) => {
      await open(fixture);
      const { units, problems, period } = fixture;
      expect(await read()).toEqual({ units, problems, period });
      const session = createGradingSession({
        workbook: officeWorkbook(),
        clock: { now: () => '2023-12-22 09:30' },
        rules: YUEYANG_2023,
        version: '0.5.0',
      });
      const outcome = await session.grade(
        { period: { year: 2023, month: 11 }, excludedTables: [], agreed: 'all' },
        () => undefined,
      );
      if (outcome.kind === 'refused') {
        expect(outcome.problems.map(({ code }) => code)).toEqual([fixture.refusedFor]);
        return;
      }
      expect(fixture.refusedFor).toBeUndefined();
      expect(outcome.kind).toBe(units.length === 0 ? 'nothingToGrade' : 'graded');
      if (outcome.kind !== 'graded') return;
      const graded = outcome.result.channels.flatMap((channel) => channel.units);
      const blocked = graded.filter(({ ungradedReason }) => ungradedReason === 'blocked');
      expect(blocked.map(({ unit }) => unit)).toEqual(
        units
          .filter((line) => line.endsWith('blocked'))
          .map((line) => /\/(.*) = /u.exec(line)?.[1]),
      );
      expect(office.host.faults).toEqual([]);
    },
  );
});
