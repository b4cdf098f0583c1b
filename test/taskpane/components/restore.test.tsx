import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { fail, succeed } from '../../../src/application/result';
import {
  CELL_EDIT_MODE,
  CHANGED_SINCE,
  failed,
  fakeSession,
  graded,
  HALF_WRITTEN,
  RESTORED,
} from '../fakeSession';
import { goldenInspection, SHEET_PROTECTED } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const noButton = (name: string) => screen.queryByRole('button', { name }) === null;
const region = (name: string) => screen.getByRole('region', { name });

async function gradedPane(outcome = graded()) {
  const pane = await openPane();
  await pane.compute();
  await pane.end(outcome);
  return pane;
}

describe('«Restore previous values»', () => {
  it('is offered only after a run that changed something', async () => {
    const { compute, end } = await openPane();
    expect(noButton('恢复原值')).toBe(true);
    await compute();
    await end(graded({ written: { sheets: [], cells: 0 } }));
    expect(noButton('恢复原值')).toBe(true);
    await compute();
    await end(graded());
    expect(
      within(region('比较与写入情况')).getByRole('button', { name: '恢复原值' }),
    ).toBeInstanceOf(HTMLElement);
  });

  it('works by keyboard, leads to the tables, and is told in one line, once', async () => {
    const { session, user, endRestore } = await gradedPane();
    for (let tab = 0; tab < 90 && document.activeElement !== button('恢复原值'); tab += 1) {
      await user.tab();
    }
    expect(document.activeElement).toBe(button('恢复原值'));
    await user.keyboard('{Enter}');
    expect(session.restores.map(({ options }) => options)).toEqual([{ overChanged: false }]);
    expect(screen.getAllByText('正在恢复原值…').length).toBeGreaterThan(0);
    await user.click(button('恢复原值'));
    await user.click(button('重新计算'));
    expect(session.restores).toHaveLength(1);
    expect(session.runs).toHaveLength(1);
    await endRestore(succeed(RESTORED));
    const told =
      '已撤回 2023年12月22日 09:30 的计算。731 个单元格恢复原有内容或格式。当时新增的 3 张工作表连同内容一并删除。';
    const spoken = [...document.querySelectorAll('[aria-live="polite"]')];
    expect(spoken.filter(({ textContent }) => textContent.includes(told))).toHaveLength(1);
    expect(screen.getAllByText(told)).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '找到的表格' }));
    expect(noButton('恢复原值')).toBe(true);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(2);
  });

  it('warns where the results that stand there again are older than the counts', async () => {
    const { session, user, endRestore } = await gradedPane();
    const place = { sheetId: '{热线考评}', sheetName: '热线考评', row: 51, column: 0 };
    const unit = { channel: 'hotline', unit: '市商务局', place, was: place } as const;
    session.changes = succeed({ units: [{ ...unit, change: 'changed' }], sources: [] });
    await user.click(button('恢复原值'));
    await endRestore(succeed(RESTORED));
    const warning = '恢复后的结果早于最近的改动（市商务局），请重新计算。';
    expect(await screen.findByText(warning)).toBeInstanceOf(HTMLElement);
  });

  it('asks about what was changed since, and goes on only after a yes', async () => {
    const { session, user, endRestore } = await gradedPane();
    await user.click(button('恢复原值'));
    await endRestore(succeed(CHANGED_SINCE));
    const dialog = await screen.findByRole('alertdialog', { name: /覆盖 2 处后来的修改/ });
    expect(within(dialog).getByRole('row', { name: '热线考评!K4 98 =K1' })).toBeInstanceOf(
      HTMLElement,
    );
    expect(dialog.textContent).toContain('“热线排名”中还有其他内容');
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: '全部恢复' }));
    expect(session.restores.map(({ options }) => options.overChanged)).toEqual([false, true]);
    expect(session.runs).toHaveLength(1);
  });

  it('Escape means no and keeps the result', async () => {
    const { session, user, endRestore } = await gradedPane();
    await user.click(button('恢复原值'));
    await endRestore(succeed(CHANGED_SINCE));
    await screen.findByRole('alertdialog');
    await user.keyboard('{Escape}');
    expect(session.restores).toHaveLength(1);
    expect(await screen.findByRole('button', { name: '恢复原值' })).toBeInstanceOf(HTMLElement);
    expect(region('结果')).toBeInstanceOf(HTMLElement);
  });

  it('names the reason of a refusal, can be tried again, and left for the result', async () => {
    const { session, user, endRestore } = await gradedPane();
    await user.click(button('恢复原值'));
    const problem = { ...SHEET_PROTECTED, code: 'restoreSheetProtected' } as const;
    await endRestore(succeed({ kind: 'refused', problems: [problem] }));
    expect(region('没有恢复任何内容').textContent).toMatch(/热线考评.*受保护/);
    await user.click(button('恢复原值'));
    expect(session.restores).toHaveLength(2);
    await endRestore(fail(CELL_EDIT_MODE));
    expect(region('恢复没有完成').textContent).toMatch(/正在编辑单元格.*没有写入任何内容/);
    await user.click(button('返回结果'));
    expect(region('结果')).toBeInstanceOf(HTMLElement);
  });

  it('is offered when a run broke off while it wrote, not when it failed before', async () => {
    const { session, user, compute, end, endRestore } = await gradedPane(failed());
    expect(noButton('恢复原值')).toBe(true);
    await compute();
    await end(failed(HALF_WRITTEN));
    await user.click(button('恢复原值'));
    await endRestore(fail(HALF_WRITTEN));
    await user.click(within(region('恢复没有完成')).getByRole('button', { name: '重试' }));
    expect(session.restores).toHaveLength(2);
    await endRestore(succeed({ kind: 'nothingToRestore' }));
    expect(screen.getAllByText('工作簿中已是原值，无需恢复。')).toHaveLength(2);
  });

  it('shows what did not come back as it was', async () => {
    const { user, endRestore } = await gradedPane();
    await user.click(button('恢复原值'));
    const problem = {
      code: 'restoreSheetKept',
      severity: 'warning',
      where: null,
      channel: null,
      unit: null,
      details: { sheet: '热线排名' },
    } as const;
    await endRestore(succeed({ ...RESTORED, problems: [problem] }));
    expect(region('问题').textContent).toContain('新增的工作表“热线排名”没有删除成功');
  });
});

describe('a run of an earlier opening of the pane', () => {
  const LAST_RUN = { madeAt: '2023-12-22 09:30', sheets: ['热线考评', '热线排名'], cells: 731 };

  async function reopened() {
    const session = fakeSession(goldenInspection({ lastRun: LAST_RUN }));
    return openPane({ session });
  }

  it('is told with its time and sheets, and can be taken back', async () => {
    const { session, user, endRestore } = await reopened();
    expect(region('最近一次写入').textContent).toContain(
      '2023-12-22 09:30，更改了：热线考评、热线排名。',
    );
    await user.click(button('恢复原值'));
    expect(session.restores.map(({ options }) => options)).toEqual([{ overChanged: false }]);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(0);
    await user.click(button('恢复原值'));
    expect(session.restores).toHaveLength(1);
    session.inspected = succeed(goldenInspection());
    await endRestore(succeed(RESTORED));
    expect(screen.queryByRole('region', { name: '最近一次写入' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '找到的表格' }));
    expect(screen.getAllByText(/731 个单元格恢复原有内容或格式/)).toHaveLength(2);
  });

  it('asks about later changes; no leads back to where one was', async () => {
    const { session, user, endRestore } = await reopened();
    await user.click(button('恢复原值'));
    await endRestore(succeed(CHANGED_SINCE));
    await screen.findByRole('alertdialog', { name: /覆盖 2 处后来的修改/ });
    await user.keyboard('{Escape}');
    expect(session.restores).toHaveLength(1);
    expect(await screen.findByRole('region', { name: '最近一次写入' })).toBeInstanceOf(HTMLElement);
  });

  it('says why it cannot be taken back', async () => {
    const { user, endRestore } = await reopened();
    await user.click(button('恢复原值'));
    const problem = { ...SHEET_PROTECTED, code: 'restoreSheetProtected' } as const;
    await endRestore(succeed({ kind: 'refused', problems: [problem] }));
    expect(region('没有恢复任何内容').textContent).toMatch(/热线考评.*受保护/);
  });

  it('is no longer offered for what another run replaced since', async () => {
    const { user, compute, end } = await reopened();
    await compute();
    await end(graded());
    expect(screen.queryByRole('region', { name: '最近一次写入' })).toBeNull();
    await user.click(button('更改'));
    expect(region('最近一次写入')).toBeInstanceOf(HTMLElement);
  });
});
