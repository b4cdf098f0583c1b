import type { RequestBody } from '../../src/workbench/host/wire';
import { MonthUnderTest } from '../support/monthUnderTest';
import { breakingPoints, replay } from '../support/replayedRequest';
import { sampleWorkbook } from '../support/restorable';

jest.setTimeout(240_000);

function writesOf({ writes }: MonthUnderTest): { run: RequestBody; restore: RequestBody } {
  if (!writes) throw new Error('Nothing was written.');
  return writes;
}

/** What goes wrong at which breaking point; every one of them is tried on the same workbook. */
async function wrongAt(
  body: RequestBody,
  attempt: (actions: number) => Promise<string | null>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const actions of breakingPoints(body)) {
    const found = await attempt(actions);
    // Later attempts start from what this one left.
    if (found !== null) return [...wrong, `${actions}: ${found}`];
  }
  return wrong;
}

describe('a write that breaks off after any of its actions', () => {
  it('of a run: a new pane gives back the original cell for cell', async () => {
    const month = await MonthUnderTest.open('1.15', await sampleWorkbook('yueyang-2023-11.xlsx'));
    const { run } = writesOf(month);
    expect(breakingPoints(run).length).toBeGreaterThan(200);
    const wrong = await wrongAt(run, async (actions) => {
      month.begin();
      await replay(month.host, run, actions);
      return month.isChanged ? month.takenBack() : null;
    });
    expect(wrong).toEqual([]);
    expect(month.host.faults).toEqual([]);
  });

  it('of a restore: restoring again ends it', async () => {
    const month = await MonthUnderTest.open('1.9', await sampleWorkbook('yueyang-2023-11.xlsx'));
    const { run, restore } = writesOf(month);
    expect(breakingPoints(restore).length).toBeGreaterThan(10);
    const wrong = await wrongAt(restore, async (actions) => {
      month.begin();
      await replay(month.host, run);
      if (!month.isAsAfter) return 'not as after a run';
      await replay(month.host, restore, actions);
      return month.takenBack();
    });
    expect(wrong).toEqual([]);
    expect(month.host.faults).toEqual([]);
  });
});
