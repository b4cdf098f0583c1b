import { act, screen, within } from '@testing-library/react';
import type { ChangedUnit } from '../../../src/application/changedUnits';
import type { ChangesSinceRun } from '../../../src/application/changesSinceRun';
import { succeed } from '../../../src/application/result';
import type { WorkbookEvent } from '../../../src/application/workbookEvent';
import { fakeSession, graded, CELL_EDIT_MODE, unreadable } from '../fakeSession';
import { foundTable, goldenInspection, goldenResult } from '../goldenResult';
import { openPane } from './openPane';

const EDITED: WorkbookEvent = {
  kind: 'cellsChanged',
  sheetId: '{热线考评}',
  address: 'C7',
  source: 'remote',
};
const SELECTED: WorkbookEvent = { kind: 'selectionChanged', sheetId: '{热线考评}', address: 'C7' };

const place = (row: number) => ({
  ...{ sheetId: '{热线考评}', sheetName: '热线考评', row, column: 0 },
});

const changed = (unit: string, row: number, more: Partial<ChangedUnit> = {}): ChangedUnit => ({
  ...{ channel: 'hotline', unit, place: place(row), was: place(row), change: 'changed' },
  ...more,
});

const changes = (units: ChangedUnit[], sources: ChangesSinceRun['sources'] = []) =>
  succeed({ units, sources });

/** A finished run on screen; `tell` lets something happen in the workbook and waits for a quiet look. */
async function finished(language = 'zh-CN') {
  const session = fakeSession();
  const pane = await openPane({ session, language });
  await pane.compute();
  await pane.end(graded());
  const tell = async (event: WorkbookEvent, wait = 1100) => {
    await act(async () => {
      session.tell(event);
      await new Promise((resolve) => setTimeout(resolve, wait));
    });
  };
  return { ...pane, tell };
}

const bar = () => screen.queryByText('结果已过期');

describe('edits after a finished run', () => {
  it('mark it as out of date, with the units by name and a number, and where', async () => {
    const { session, tell } = await finished();
    session.changes = changes(['甲', '乙', '丙', '丁', '戊'].map((name, at) => changed(name, at)));
    await tell(EDITED);
    expect(bar()).not.toBeNull();
    expect(
      screen.getByText('计算后有改动：甲、乙、丙，另有 2 个单位（热线考评）。', {
        selector: 'span',
      }),
    ).not.toBeNull();
    expect(session.runs).toHaveLength(1);
  });

  it('are not told before it is quiet, and selecting a cell is no edit', async () => {
    const { session, tell } = await finished();
    session.changes = changes([changed('甲', 3)]);
    await tell(SELECTED);
    await tell(EDITED, 300);
    expect(session.compared).toBe(0);
    expect(bar()).toBeNull();
  });

  it('that change nothing the run went by tell nothing', async () => {
    const { session, tell } = await finished();
    session.changes = changes([]);
    await tell(EDITED);
    expect(session.compared).toBe(1);
    expect(bar()).toBeNull();
  });

  it('that are taken back take the mark away', async () => {
    const { session, tell } = await finished();
    session.changes = changes([changed('甲', 3)]);
    await tell(EDITED);
    session.changes = changes([]);
    await tell(EDITED);
    expect(bar()).toBeNull();
  });

  it('tell of rules and registers, with their sheet', async () => {
    const { session, tell } = await finished('en-US');
    session.changes = changes(
      [],
      [
        { kind: 'rules', place: { ...place(0), sheetName: '考评规则' } },
        { kind: 'otherTables', place: null },
      ],
    );
    await tell(EDITED);
    expect(screen.getByText('This result is out of date')).not.toBeNull();
    expect(
      screen.getByText('Also changed: the rules (考评规则), a table of another month.', {
        selector: 'span',
      }),
    ).not.toBeNull();
  });

  it('that only moved rows do not make it out of date', async () => {
    const { session, tell } = await finished();
    session.changes = changes([changed('甲', 4, { was: place(3), change: 'moved' })]);
    await tell(EDITED);
    expect(bar()).toBeNull();
    expect(screen.getByText('等级仍然有效，但行的位置有变动')).not.toBeNull();
  });

  it('mark the changed unit in the list of flagged units, and no other', async () => {
    const { session, tell } = await finished();
    const [flagged] = goldenResult().flagged;
    if (!flagged) throw new Error('nothing flagged');
    const { place: was, unit } = flagged.unit;
    session.changes = changes([
      { channel: flagged.channel, unit, place: was, was, change: 'changed' },
    ]);
    await tell(EDITED);
    const marks = screen.getAllByText('计算后有改动');
    expect(marks).toHaveLength(1);
    const row = marks[0]?.closest('li');
    expect(row && within(row).queryByText(unit)).not.toBeNull();
  });

  it('are recomputed when the person asks, and then it is up to date', async () => {
    const { session, tell, user, end } = await finished();
    session.changes = changes([changed('甲', 3)]);
    await tell(EDITED);
    await user.click(screen.getByRole('button', { name: '重新计算' }));
    expect(session.runs).toHaveLength(2);
    await end(graded());
    expect(bar()).toBeNull();
  });

  it('show their first cell', async () => {
    const { session, tell, user } = await finished();
    session.changes = changes([changed('甲', 3)]);
    await tell(EDITED);
    await user.click(screen.getByRole('button', { name: '查看第一处' }));
    expect(session.places).toContainEqual({ place: place(3), columnCount: 1 });
  });

  it('are compared after Excel was busy', async () => {
    const { session, tell } = await finished();
    session.changes = unreadable(CELL_EDIT_MODE);
    await tell(EDITED);
    session.changes = changes([changed('甲', 3)]);
    await act(() => new Promise((resolve) => setTimeout(resolve, 2100)));
    expect(session.compared).toBe(2);
    expect(bar()).not.toBeNull();
  });
});

describe('edits before any result', () => {
  it('let the pane look again: what was found stays current', async () => {
    const session = fakeSession();
    await openPane({ session });
    session.inspected = succeed(goldenInspection({ tables: [foundTable({ unitCount: 77 })] }));
    await act(async () => {
      session.tell(EDITED);
      await new Promise((resolve) => setTimeout(resolve, 1100));
    });
    expect(screen.getByText(/77/)).not.toBeNull();
    expect(session.compared).toBe(0);
  });

  it('in an empty workbook find the tables that were pasted', async () => {
    const session = fakeSession(goldenInspection({ tables: [], readings: [] }));
    await openPane({ session });
    expect(screen.queryByRole('button', { name: '计算等级' })).toBeNull();
    session.inspected = succeed(goldenInspection());
    await act(async () => {
      session.tell(EDITED);
      await new Promise((resolve) => setTimeout(resolve, 1100));
    });
    expect(screen.getByRole('button', { name: '计算等级' })).not.toBeNull();
  });
});
