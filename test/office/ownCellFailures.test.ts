import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { REQUEST_FAILURES } from '../support/failureCases';
import { MonthUnderTest } from '../support/monthUnderTest';
import { area, sheetNamed, type, workbookOf } from '../support/officeFixtures';
import { breakingPoints, replay } from '../support/replayedRequest';

const WRITE = 2;

/** Two groups of units with counts, and results that a person typed, computed or dressed already. */
function ownCells(): WorkbookModel {
  const header = [
    '部门名称',
    '应办理数',
    '办理数',
    '按期办理数',
    '返工数',
    '回访数',
    '回访不满意数',
  ];
  const results = ['办结率', '按期办结率', '返工率', '不满意率', '综合指数', '等级评价'];
  const unit = (name: string, due: number, late: number) => {
    return [name, due, due - (late >> 1), due - late, late, due >> 1, late];
  };
  const blank = results.map(() => null);
  const model = workbookOf({
    热线考评: [
      ['2023年11月热线办理情况', ...header.slice(1).map(() => null), ...blank],
      [...header, ...results],
      [...unit('市教体局', 120, 3), '=C3/B3', '=D3/B3', 0.02, '0.5%', 98.5, '优'],
      [...unit('市水利局', 60, 30), '98%', '=D4/B4', null, '-', '=SUM(H4:I4)', '差'],
      [...unit('市司法局', 80, 10), null, null, null, null, '未考评', '=SUM(1)'],
      [...unit('市住建局', 90, 0), ...blank],
    ],
    统计: [
      ['单位', '指数'],
      ['市教体局', '=热线考评!L3'],
    ],
  });
  const { cells, layout, tables } = sheetNamed(model, '热线考评');
  cells.setFormats(area(2, 7, 3, 6), { numberFormat: '0.0%', fillColor: '#FFF2CC', italic: true });
  cells.setFormats(area(4, 12), { numberFormat: '@', fontColor: '#7030A0' });
  type(sheetNamed(model, '热线考评'), 4, 12, [['=SUM(1)']]);
  cells.setFormats(area(3, 11, 2, 2), {
    horizontalAlignment: 'right',
    wrapText: true,
    borders: { bottom: { style: 'double', color: '#FF0000' } },
  });
  layout.setColumnWidth(12, 1, 22);
  tables.add('Hotline', area(1, 0, 5, 13));
  return model;
}

describe.each(['1.9', '1.15'])('a month with a person’s own cells, ExcelApi %s', (excelApi) => {
  let month: MonthUnderTest;

  beforeAll(async () => {
    month = await MonthUnderTest.open(excelApi, ownCells());
  });

  it('a run replaces them, and they come back', () => {
    expect(month.after).not.toBe(month.before);
    expect(month.isAsBefore).toBe(true);
    expect(month.before).toContain('=SUM(H4:I4)');
    expect(month.after).not.toContain('=SUM(H4:I4)');
    const { tables } = sheetNamed(month.model, '热线考评');
    expect(tables.list()).toMatchObject([{ name: 'Hotline', area: area(1, 0, 5, 13) }]);
  });

  it.each(REQUEST_FAILURES)(
    '%j of the write: they come back through a new pane',
    async (failure) => {
      const applied = await month.failing(WRITE, failure, () => month.apply());
      expect(applied).toMatchObject({ ok: false, failure: { effect: 'mayBeWritten' } });
      expect(await month.reopenAfter(failure)).toBe(true);
      if (month.isChanged) expect(await month.takenBack()).toBeNull();
    },
  );

  it('a write that breaks off after any action of the run or of the restore', async () => {
    const { writes } = month;
    if (!writes) throw new Error('Nothing was written.');
    const wrong: string[] = [];
    for (const actions of breakingPoints(writes.run)) {
      month.begin();
      await replay(month.host, writes.run, actions);
      const found = month.isChanged ? await month.takenBack() : null;
      if (found !== null) wrong.push(`run ${actions}: ${found}`);
    }
    for (const actions of breakingPoints(writes.restore)) {
      await replay(month.host, writes.run);
      await replay(month.host, writes.restore, actions);
      const found = await month.takenBack();
      if (found !== null) wrong.push(`restore ${actions}: ${found}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
