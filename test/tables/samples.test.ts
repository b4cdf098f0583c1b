import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { UnitCounts } from '../../src/domain/assessment';
import { recogniseTables } from '../../src/tables/recogniseTables';
import type { UnitTable } from '../../src/tables/unitTable';
import type { PrintedUnit } from '../fixtures/yueyang202311/month';
import { GOLDEN_PERIOD, HOTLINE_UNITS, MAILBOX_UNITS } from '../fixtures/yueyang202311/month';
import { annexWorkbook, flatWorkbook } from '../support/sampleWorkbooks';
import { snapshotOf, snapshotOfFile } from '../support/snapshotOf';

const ANNEXES = 'assets/samples/yueyang-2023-11.xlsx';
const FLAT = 'assets/samples/yueyang-2023-11-flat.xlsx';

function unitsOf(table: UnitTable | undefined): UnitCounts[] {
  return (table?.blocks ?? []).flatMap(({ rows }) => rows.map(({ counts }) => counts));
}

function without(unit: PrintedUnit, dropped: string): PrintedUnit['counts'] {
  return Object.fromEntries(Object.entries(unit.counts).filter(([count]) => count !== dropped));
}

describe('the sample with the printed annexes', () => {
  it('gives all units with their counts, groups and names, and not one problem', async () => {
    const { tables, problems, rateContradictions, readings } = recogniseTables(
      await snapshotOfFile(ANNEXES),
      YUEYANG_2023,
      new Set(),
    );
    expect(problems).toEqual([]);
    expect(rateContradictions).toEqual([]);
    const doubts = readings.flatMap(({ columns }) => columns.map(({ certainty }) => certainty));
    expect(new Set(doubts)).toEqual(new Set(['certain']));
    expect(tables.map(({ channel, sheetName }) => [channel, sheetName])).toEqual([
      ['hotline', '热线考评'],
      ['mailbox', '信箱考评'],
    ]);
    const [hotline, mailbox] = tables;
    expect(unitsOf(hotline).map(({ unit, group, counts }) => ({ unit, group, counts }))).toEqual(
      HOTLINE_UNITS.map((own) => ({
        unit: own.unit,
        group: own.group,
        counts: without(own, 'followedUp'),
      })),
    );
    expect(unitsOf(mailbox).map(({ unit, group, counts }) => ({ unit, group, counts }))).toEqual(
      MAILBOX_UNITS.map(({ unit, group, counts }) => ({ unit, group, counts })),
    );
  });

  it('takes the printed dissatisfaction rate as given in the hotline only', async () => {
    const { tables } = recogniseTables(await snapshotOfFile(ANNEXES), YUEYANG_2023, new Set());
    const [hotline, mailbox] = tables;
    expect(hotline?.givenRates).toEqual(['dissatisfaction']);
    expect(mailbox?.givenRates).toEqual([]);
    expect(unitsOf(hotline).map(({ givenRates }) => givenRates.dissatisfaction)).toEqual(
      HOTLINE_UNITS.map(({ rates }) => rates.dissatisfaction),
    );
  });

  it('has a block for each header, the one after the page break in the group that goes on', async () => {
    const { tables } = recogniseTables(await snapshotOfFile(ANNEXES), YUEYANG_2023, new Set());
    expect(
      tables.map(({ blocks }) => blocks.map(({ group, rows }) => [group, rows.length])),
    ).toEqual([
      [
        ['县（市）区', 13],
        ['行政事业单位', 5],
        ['行政事业单位', 38],
        ['公共服务企业', 9],
      ],
      [
        ['县（市）区', 13],
        ['行政事业单位', 5],
        ['行政事业单位', 33],
        ['公共服务企业', 7],
      ],
    ]);
  });

  it('hints at November 2023', async () => {
    const found = recogniseTables(await snapshotOfFile(ANNEXES), YUEYANG_2023, new Set());
    expect(found.periodHint).toEqual(GOLDEN_PERIOD);
    expect(found.tables.map(({ periodHint }) => periodHint)).toEqual([
      GOLDEN_PERIOD,
      GOLDEN_PERIOD,
    ]);
  });
});

describe('the flat sample', () => {
  it('gives all units with their counts and groups, and not one problem', async () => {
    const found = recogniseTables(await snapshotOfFile(FLAT), YUEYANG_2023, new Set());
    expect(found.problems).toEqual([]);
    expect(found.rateContradictions).toEqual([]);
    expect(found.periodHint).toEqual(GOLDEN_PERIOD);
    expect(found.tables.map(({ channel, givenRates }) => [channel, givenRates])).toEqual([
      ['hotline', []],
      ['mailbox', []],
    ]);
    const read = found.tables.map((table) =>
      unitsOf(table).map(({ unit, group, counts }) => ({ unit, group, counts })),
    );
    expect(read).toEqual(
      [HOTLINE_UNITS, MAILBOX_UNITS].map((units) =>
        units.map(({ unit, group, counts }) => ({ unit, group, counts })),
      ),
    );
  });
});

describe('the committed sample files', () => {
  it.each([
    [ANNEXES, annexWorkbook],
    [FLAT, flatWorkbook],
  ])('%s holds what its maker makes of the fixtures', async (path, make) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    expect(await snapshotOfFile(path)).toEqual(snapshotOf(make(), name));
  });
});
