import { act, screen, within } from '@testing-library/react';
import type { RollUpOutcome } from '../../../src/application/gradingSession';
import { succeed } from '../../../src/application/result';
import {
  CELL_EDIT_MODE,
  fakeSession,
  graded,
  HALF_WRITTEN,
  RESTORED,
  type RunningRollUp,
} from '../fakeSession';
import { goldenInspection, place, SHEET_PROTECTED } from '../goldenResult';
import { goldenRollUp, twoQuarters } from '../goldenRollUp';
import { openPane } from './openPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const isOff = (name: string | RegExp) => button(name).getAttribute('aria-disabled') === 'true';
const QUARTER_4 = { kind: 'quarter', year: 2023, part: 4 };

async function openedRollUp(session = fakeSession(twoQuarters())) {
  const opened = await openPane({ session });
  await opened.user.click(button('季度、半年、全年汇总'));
  const span = await screen.findByLabelText<HTMLSelectElement>('汇总期间');
  const latest = (): RunningRollUp => {
    const run = session.rollUps.at(-1);
    if (!run) throw new Error('nothing is rolled up');
    return run;
  };
  const endRollUp = (outcome: RollUpOutcome) =>
    act(async () => {
      latest().end(outcome);
      await Promise.resolve();
    });
  return { ...opened, span, latest, endRollUp };
}

const AFTER = twoQuarters({
  lastRun: {
    madeAt: '2023-12-22 09:31',
    sheets: ['2023年第四季度信箱排名', '2023年第四季度热线排名'],
    cells: 900,
  },
});

const ROLLED_UP: RollUpOutcome = { kind: 'graded', result: goldenRollUp() };

describe('rolling months up', () => {
  it('says before what is missing, and takes the span and the method that were chosen', async () => {
    const { user, span, latest } = await openedRollUp();
    expect(span.selectedOptions[0]?.text).toBe('2023年第三季度（3 个月齐全）');
    expect(screen.queryByText(/^缺少：/u)).toBeNull();
    await user.selectOptions(span, '2023年第四季度（3 个月有 2 个）');
    expect(screen.getByText(/^缺少：2023年12月。/u)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^合并计数/u }).checked).toBe(true);
    await user.click(screen.getByRole('radio', { name: /^各月指标值平均/u }));
    await user.click(button('开始汇总'));
    expect(latest().options).toEqual({
      span: QUARTER_4,
      method: 'mean',
      excludedTables: [],
      agreed: 'none',
      signal: expect.any(AbortSignal) as unknown,
    });
  });

  it('can be done with the keyboard alone', async () => {
    // jsdom has no CSS.escape, by which the arrow keys look for the radio's group.
    Object.assign(window, { CSS: { escape: (text: string) => text.replace(/\W/gu, '\\$&') } });
    const { user, span, latest } = await openedRollUp();
    span.focus();
    await user.tab();
    expect(document.activeElement?.getAttribute('value')).toBe('pooled');
    await user.keyboard('{ArrowDown}');
    await user.tab();
    expect(document.activeElement).toBe(button('开始汇总'));
    await user.keyboard('{Enter}');
    expect(latest().options.method).toBe('mean');
    expect(document.activeElement).toBe(button('开始汇总'));
  });

  it('shows how far it has come, and nothing else can be begun meanwhile', async () => {
    const { user, session, latest, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    expect(screen.getByText('第 1 步，共 3 步：读取工作簿')).toBeTruthy();
    act(() => latest().reach('writing'));
    expect(screen.getByText('第 3 步，共 3 步：写入结果')).toBeTruthy();
    expect(isOff('计算等级')).toBe(true);
    await user.click(button('计算等级'));
    await user.click(button('开始汇总'));
    expect([session.runs.length, session.rollUps.length]).toEqual([0, 1]);
    await endRollUp(ROLLED_UP);
    expect(isOff('计算等级')).toBe(false);
  });

  it('is broken off by Cancel, and begins anew from the same button', async () => {
    const { user, latest, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    act(() => latest().reach('writing', { done: 3, total: 12 }));
    expect(screen.getByText(/3\/12/u)).toBeTruthy();
    await user.click(button('取消'));
    expect(latest().options.signal?.aborted).toBe(true);
    await endRollUp({ kind: 'cancelled' });
    const told = screen.getAllByText('已取消，工作簿与之前相同。');
    expect(told.filter((each) => each.closest('[aria-live]'))).toHaveLength(1);
    expect(told).toHaveLength(2);
    expect(document.activeElement).toBe(button('重新汇总'));
    await user.keyboard('{Enter}');
    expect(latest().options.signal?.aborted).toBe(false);
  });

  it('ends with months, grades, sheets and problems', async () => {
    const { user, session, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    session.inspected = succeed(AFTER);
    await endRollUp(ROLLED_UP);
    expect(screen.getByRole('heading', { name: '2023年第四季度 · 合并计数' })).toBeTruthy();
    expect(screen.getByText('缺少：2023年12月。')).toBeTruthy();
    expect(screen.getByText('65 个单位已评级')).toBeTruthy();
    await user.click(button('显示工作表“2023年第四季度热线排名”'));
    expect(session.places[0]?.place.sheetName).toBe('2023年第四季度热线排名');
    await user.click(button('1 个问题'));
    expect(screen.getByText(/只汇总了 2023-10、2023-11/u)).toBeTruthy();
  });

  it('says so when what is on screen is of another choice', async () => {
    const { user, span, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    await endRollUp(ROLLED_UP);
    const told = () => screen.queryByText('以下是另一次选择的结果，与上面的选择不同。');
    expect(told()).toBeNull();
    await user.selectOptions(span, '2023年下半年（6 个月有 5 个）');
    expect(told()).toBeTruthy();
  });

  it('can be taken back like a run, and is then no longer shown', async () => {
    const { user, session, endRollUp, endRestore } = await openedRollUp();
    await user.click(button('开始汇总'));
    session.inspected = succeed(AFTER);
    await endRollUp(ROLLED_UP);
    const part = screen.getByRole('heading', { name: /合并计数/u }).parentElement;
    if (!part) throw new Error('the result expected');
    await user.click(within(part).getByRole('button', { name: '恢复原值' }));
    expect(session.restores).toHaveLength(1);
    expect(isOff('重新汇总')).toBe(true);
    session.inspected = succeed(twoQuarters());
    await endRestore(succeed(RESTORED));
    expect(screen.queryByRole('heading', { name: /合并计数/u })).toBeNull();
    expect(isOff('开始汇总')).toBe(false);
  });

  it('leaves a result of the month on screen, which can then no longer be taken back itself', async () => {
    const { user, session, compute, end, endRollUp } = await openedRollUp();
    await compute();
    await end(graded());
    await user.click(button('开始汇总'));
    session.inspected = succeed(AFTER);
    await endRollUp(ROLLED_UP);
    expect(screen.getByRole('heading', { name: '结果' })).toBeTruthy();
    expect(
      screen.getByText(
        '2023-12-22 09:31，更改了：2023年第四季度信箱排名、2023年第四季度热线排名。',
      ),
    ).toBeTruthy();
  });

  it('asks before it replaces what somebody typed on its sheets', async () => {
    const { user, latest, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    const replacements = [
      {
        ...place('2023年第三季度热线排名', 5, 1),
        before: { kind: 'text', value: '改过' },
        formula: null,
        after: { kind: 'text', value: '云溪区' },
        unit: null,
        channel: null,
        label: null,
        differs: true,
      },
    ] as const;
    const asked: RollUpOutcome = { kind: 'confirm', replacements, total: 1 };
    await endRollUp(asked);
    const dialog = async () => within(await screen.findByRole('alertdialog'));
    expect((await dialog()).getByText('改过')).toBeTruthy();
    await user.click((await dialog()).getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    await user.click(await screen.findByRole('button', { name: '开始汇总' }));
    await endRollUp(asked);
    await user.click((await dialog()).getByRole('button', { name: '替换' }));
    expect(latest().options.agreed).toBe(replacements);
  });

  it('tells why nothing was written', async () => {
    const { user, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    await endRollUp({ kind: 'refused', problems: [SHEET_PROTECTED] });
    expect(screen.getByRole('heading', { name: '没有写入任何内容' })).toBeTruthy();
    await user.click(button('重新汇总'));
    await endRollUp({ kind: 'failed', failure: CELL_EDIT_MODE });
    expect(screen.getByRole('heading', { name: '汇总没有完成' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '恢复原值' })).toBeNull();
  });

  it('that broke off while writing can be taken back', async () => {
    const { user, session, endRollUp } = await openedRollUp();
    await user.click(button('开始汇总'));
    session.inspected = succeed(AFTER);
    await endRollUp({ kind: 'failed', failure: HALF_WRITTEN });
    expect(screen.getAllByRole('button', { name: '恢复原值' }).length).toBeGreaterThan(0);
  });

  it('says what to do where no table names its month', async () => {
    const session = fakeSession(goldenInspection({ months: [], period: null }));
    const { user } = await openPane({ session });
    await user.click(button('季度、半年、全年汇总'));
    expect(await screen.findByText(/^所有表格都没有写明月份/u)).toBeTruthy();
  });
});
