import type { Area } from '../../../src/workbench/model/area';
import type { ChangeDetail } from '../../../src/workbench/model/changes';
import { PendingChanges } from '../../../src/workbench/page/grid/pendingChanges';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

function pending(...details: ChangeDetail[]): PendingChanges {
  const changes = new PendingChanges();
  for (const detail of details) changes.add({ ...detail, origin: 'addin' });
  return changes;
}

describe('changes of the model that the grid has yet to show', () => {
  it('take cells close to each other together', () => {
    const changes = pending(
      { kind: 'cells', sheetId: 's', area: area(4, 3, 13, 2) },
      { kind: 'formats', sheetId: 's', area: area(4, 10, 13, 2) },
    );
    expect(changes.sheets.get('s')?.cells).toEqual([area(4, 3, 13, 9)]);
  });

  it('keep cells at both ends of a large sheet apart', () => {
    const ends = [area(0, 0), area(99_999, 20)];
    const changes = pending(
      ...ends.map((end): ChangeDetail => ({ kind: 'cells', sheetId: 's', area: end })),
    );
    expect(changes.sheets.get('s')?.cells).toEqual(ends);
  });

  it('lose no cell, whatever the order', () => {
    const areas = [area(0, 0, 500), area(2000, 0, 500), area(499, 0, 1502)];
    const changes = pending(
      ...areas.map((one): ChangeDetail => ({ kind: 'cells', sheetId: 's', area: one })),
    );
    expect(changes.sheets.get('s')?.cells).toEqual([area(0, 0, 2500)]);
  });

  it('are none after what the grid does not show', () => {
    expect(pending({ kind: 'names' }, { kind: 'settings' }).isEmpty).toBe(true);
    expect(pending({ kind: 'sheetAdded', sheetId: 's' }).isEmpty).toBe(false);
  });
});
