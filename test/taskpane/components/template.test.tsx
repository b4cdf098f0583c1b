import { act, screen, within } from '@testing-library/react';
import type { TemplateInsertion } from '../../../src/application/gradingSession';
import { succeed } from '../../../src/application/result';
import { CELL_EDIT_MODE, fakeSession } from '../fakeSession';
import { goldenInspection, SHEET_PROTECTED } from '../goldenResult';
import { tableReading, untakenReading } from '../readings';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string) => screen.getByRole('button', { name });
const NOTHING = { tables: [], readings: [], period: null };

/** A pane over a workbook without tables. */
async function openedEmpty(language = 'zh-CN') {
  const session = fakeSession();
  session.inspected = succeed(goldenInspection(NOTHING));
  return openPane({ session, language });
}

describe('a workbook without tables', () => {
  it('is offered an empty template first, then a sample, and looking again last', async () => {
    await openedEmpty();
    const found = screen.getByRole('region', { name: '没有找到承办单位数据表' });
    const names = within(found)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names).toEqual(['插入空白模板', '插入示例数据', '重新查找']);
  });

  it.each([
    ['插入空白模板', 'blank', /逐行填写/u],
    ['插入示例数据', 'sample', /虚构/u],
  ] as const)(
    'says after «%s» which sheets were added and what to do, at a heading with the focus',
    async (name, kind, todo) => {
      const { session, user } = await openedEmpty();
      session.inspected = succeed(goldenInspection());
      await user.click(button(name));
      expect(session.insertedTemplates).toEqual([kind]);
      const added = await screen.findByRole('region', { name: '已插入工作表' });
      expect(added.textContent).toMatch(todo);
      expect(document.activeElement).toBe(within(added).getByRole('heading'));
      expect(screen.queryByRole('button', { name })).toBeNull();
      await user.click(within(added).getByRole('button', { name: '显示工作表“信箱”' }));
      expect(session.places).toMatchObject([{ place: { sheetName: '信箱', row: 0, column: 0 } }]);
    },
  );

  it('no longer tells of added sheets once grades were computed', async () => {
    const { session, user, compute } = await openedEmpty();
    session.inspected = succeed(goldenInspection());
    await user.click(button('插入示例数据'));
    await screen.findByRole('region', { name: '已插入工作表' });
    await compute();
    expect(screen.queryByRole('region', { name: '已插入工作表' })).toBeNull();
  });

  it.each<[string, TemplateInsertion, RegExp]>([
    ['refused', { kind: 'refused', problems: [SHEET_PROTECTED] }, /^Not inserted: .*protected/u],
    ['failed', { kind: 'failed', failure: CELL_EDIT_MODE }, /^Not inserted: .*edit/u],
    ['not to be had', { kind: 'noSample' }, /^Not inserted: .*empty template/u],
  ])('says why nothing was added when it is %s, and offers it still', async (_, outcome, text) => {
    const { session, user } = await openedEmpty('en-US');
    session.insertedTemplate = outcome;
    await user.click(button('Insert sample data'));
    const told = await screen.findByText(text);
    expect(told.closest('[role="status"]')).toBeTruthy();
    expect(document.activeElement).toBe(button('Insert sample data'));
    await user.click(button('Insert an empty template'));
    expect(session.insertedTemplates).toEqual(['sample', 'blank']);
  });

  it('lets nothing else begin while sheets are added', async () => {
    const { session, user } = await openedEmpty();
    let end: (outcome: TemplateInsertion) => void = () => undefined;
    const insert = jest.fn(() => new Promise<TemplateInsertion>((resolve) => (end = resolve)));
    session.insertTemplate = insert;
    await user.click(button('插入空白模板'));
    expect(screen.getByText('正在插入…')).toBeTruthy();
    await user.click(button('插入示例数据'));
    await user.click(button('重新查找'));
    expect(insert).toHaveBeenCalledTimes(1);
    expect(screen.getByText('正在插入…')).toBeTruthy();
    await act(async () => {
      end({ kind: 'inserted', sheetNames: ['热线'] });
      await Promise.resolve();
    });
    // The look found nothing new: what was added is told where it was asked for.
    expect(await screen.findByText('已插入工作表')).toBeTruthy();
  });
});

describe('an empty template in the workbook', () => {
  it('is shown as tables whose units are to be filled in, and cannot be computed yet', async () => {
    const session = fakeSession();
    const readings = [tableReading({ tableId: null })];
    session.inspected = succeed(goldenInspection({ tables: [], readings, period: null }));
    const { user } = await openPane({ session });
    expect(screen.getAllByText('表头下还没有单位').length).toBeGreaterThan(0);
    expect(screen.queryByText('未能识别为考评表')).toBeNull();
    // To see, and to hear.
    expect(screen.getAllByText(/^请先在表头下方逐行填写/u)).toHaveLength(2);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(0);
  });

  it('is not said to lack units only while another table lacks columns', async () => {
    const session = fakeSession();
    const readings = [tableReading({ tableId: null }), untakenReading()];
    session.inspected = succeed(goldenInspection({ tables: [], readings, period: null }));
    await openPane({ session });
    expect(screen.getAllByText('表头下还没有单位')).toHaveLength(1);
    expect(screen.getAllByText('未能识别为考评表')).toHaveLength(1);
    expect(screen.getAllByText(/^还没有可以评级的表格/u)).toHaveLength(2);
  });
});
