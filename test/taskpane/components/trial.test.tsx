import { act, fireEvent, screen, within } from '@testing-library/react';
import { succeed } from '../../../src/application/result';
import { assessKnown, type TrialBasis } from '../../../src/application/trial';
import { withCut } from '../../../src/domain/ruleChanges';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { CELL_EDIT_MODE, fakeSession, unreadable } from '../fakeSession';
import { goldenInspection, place, SHEET_PROTECTED } from '../goldenResult';
import { goldenTrial } from '../goldenTrial';
import { openPane } from './openPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const A_CUT = '等级 A 的起点';

/** The golden month with a rules sheet in force whose hotline A begins at 96; it was graded by 90. */
function changedRules(): TrialBasis {
  const rules = withCut(YUEYANG_2023, 'hotline', null, 'A', 96);
  const { channels, period } = goldenTrial();
  const inForce = assessKnown(channels, rules, period);
  return goldenTrial({ rules, rulesPlace: place('考评规则', 0, 0), inForce });
}

async function openTrial(session = fakeSession(), language = 'zh-CN') {
  const opened = await openPane({ session, language });
  const isChinese = language.startsWith('zh');
  await opened.user.click(button(isChinese ? '规则说明' : 'Rules in words'));
  await opened.user.click(button(isChinese ? '试算规则' : 'Try rules'));
  await screen.findByRole('heading', { name: isChinese ? '试算规则' : 'Try rules' });
  return opened;
}

/** Slides as a browser does: the value is set, then told. */
async function slide(name: string, value: number) {
  await act(async () => {
    fireEvent.change(slider(name), { target: { value: String(value) } });
    await Promise.resolve();
  });
}

/** The numbers of a row of the distribution. */
function counts(row: '现行' | '试算'): (string | null)[] {
  const table = screen.getByRole('table', { name: '热线各等级单位数' });
  const header = within(table).getByRole('rowheader', { name: row });
  return [...(header.parentElement?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
}

describe('trying rules', () => {
  it('opens with the focus on its heading, asks for the chosen month, and gives the focus back', async () => {
    const { session, user } = await openTrial();
    expect(document.activeElement?.textContent).toBe('试算规则');
    expect(document.activeElement?.tagName).toBe('H2');
    expect(session.trials).toEqual([{ period: { year: 2023, month: 11 }, excludedTables: [] }]);
    await user.click(button('关闭试算'));
    expect(screen.queryByRole('slider')).toBeNull();
    expect(document.activeElement).toBe(button('试算规则'));
  });

  it('says that the rules in force are those of the last run, and lists nothing', async () => {
    await openTrial();
    expect(screen.getByText('现行规则就是该月上次评级所用的规则。')).toBeTruthy();
    expect(screen.queryByRole('list', { name: '有变化的单位' })).toBeNull();
    expect(counts('现行')).toEqual(['60', '0', '2', '1', '2']);
    expect(counts('试算')).toEqual(['60', '0', '2', '1', '2']);
  });

  it('reads the month again when other tables are chosen', async () => {
    const { session, user } = await openTrial();
    await user.click(screen.getByRole('checkbox', { name: /信箱/ }));
    expect(session.trials.at(-1)?.excludedTables).toEqual(['mailbox-table']);
  });
});

describe('a figure moved', () => {
  it('by its slider changes distribution, totals and list at once, and nothing in the workbook', async () => {
    const { session } = await openTrial();
    await slide(A_CUT, 96);
    const moved = Number(counts('试算')[1]);
    expect(moved).toBeGreaterThan(5);
    expect(counts('试算')).toEqual([String(60 - moved), String(moved), '2', '1', '2']);
    expect(counts('现行')).toEqual(['60', '0', '2', '1', '2']);
    expect(
      screen.getByText(`${moved} 个单位等级有变化，0 个名次有变化，0 个预警有变化。`),
    ).toBeTruthy();
    expect(field(A_CUT).value).toBe('96.0');
    const rows = within(screen.getByRole('list', { name: '有变化的单位' })).getAllByRole('button');
    expect(rows).toHaveLength(Math.min(10, moved));
    expect(session.appliedTrials).toEqual([]);
  });

  it('cannot pass its neighbours', async () => {
    await openTrial();
    await slide(A_CUT, 60);
    expect(field(A_CUT).value).toBe('85.1');
    expect(slider(A_CUT).value).toBe('85.1');
  });

  it('by typing counts as soon as it is possible', async () => {
    const { user } = await openTrial();
    await user.clear(field(A_CUT));
    expect(field(A_CUT).getAttribute('aria-invalid')).toBe('true');
    await user.type(field(A_CUT), '96');
    expect(slider(A_CUT).value).toBe('96');
    expect(field(A_CUT).value).toBe('96');
    await user.tab();
    expect(field(A_CUT).value).toBe('96.0');
  });

  it('typed beyond its limits becomes the nearest possible one on leaving', async () => {
    const { user } = await openTrial();
    await user.clear(field(A_CUT));
    await user.type(field(A_CUT), '300');
    expect(field(A_CUT).getAttribute('aria-invalid')).toBe('true');
    await user.tab();
    expect(field(A_CUT).value).toBe('100.0');
    expect(field(A_CUT).getAttribute('aria-invalid')).toBe('false');
  });

  it('typed as no number at all stays what it was', async () => {
    const { user } = await openTrial();
    await user.clear(field(A_CUT));
    await user.type(field(A_CUT), '九十');
    await user.tab();
    expect(field(A_CUT).value).toBe('90.0');
  });

  it('can be typed with full-width digits', async () => {
    const { user } = await openTrial();
    await user.clear(field(A_CUT));
    await user.type(field(A_CUT), '９６．５{Enter}');
    expect(field(A_CUT).value).toBe('96.5');
  });

  it('by arrow keys in its field goes up and down by a point', async () => {
    const { user } = await openTrial();
    await user.click(field(A_CUT));
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(field(A_CUT).value).toBe('91.0');
    await user.keyboard('{PageUp}');
    expect(field(A_CUT).value).toBe('96.0');
  });

  it('that is a weight lets the others give way', async () => {
    await openTrial();
    await slide('按期办结率的权重', 65);
    expect(field('办结率的权重').value).toBe('15.0');
    expect(field('返工率的权重').value).toBe('10.0');
    expect(field('群众不满意率的权重').value).toBe('10.0');
  });

  it('of another channel is found by choosing it', async () => {
    const { user } = await openTrial();
    await user.selectOptions(screen.getByLabelText('渠道'), '信箱');
    expect(field('等级 B 的起点').value).toBe('80.00');
    expect(screen.getByRole('table', { name: '信箱各等级单位数' })).toBeTruthy();
  });

  it('goes back with all others by one button', async () => {
    const { user } = await openTrial();
    expect(button('还原').getAttribute('aria-disabled')).toBe('true');
    await slide(A_CUT, 96);
    await slide('按期办结率的权重', 65);
    await user.click(button('还原'));
    expect(field(A_CUT).value).toBe('90.0');
    expect(field('办结率的权重').value).toBe('30.0');
    expect(counts('试算')).toEqual(['60', '0', '2', '1', '2']);
    expect(screen.queryByRole('list', { name: '有变化的单位' })).toBeNull();
  });

  it('is kept when the month is read again by the same rules', async () => {
    const { session, user } = await openTrial();
    await slide(A_CUT, 96);
    const readings = session.trials.length;
    session.tried = succeed(goldenTrial({ rules: { ...YUEYANG_2023 } }));
    await user.click(button('重新读取当月数据'));
    expect(session.trials).toHaveLength(readings + 1);
    expect(field(A_CUT).value).toBe('96.0');
  });
});

describe('a screen reader', () => {
  const spoken = () =>
    [...document.querySelectorAll('[aria-live="polite"]')]
      .map(({ textContent }) => textContent)
      .filter((text) => text.startsWith('试算'));

  it('is told the effect once, after the slider has come to rest', async () => {
    await openTrial();
    jest.useFakeTimers();
    try {
      await slide(A_CUT, 93);
      act(() => jest.advanceTimersByTime(500));
      await slide(A_CUT, 96);
      act(() => jest.advanceTimersByTime(500));
      expect(spoken()).toEqual([]);
      act(() => jest.advanceTimersByTime(400));
      expect(spoken()).toHaveLength(1);
      expect(spoken()[0]).toMatch(/^试算：\d+ 个单位等级有变化/);
    } finally {
      jest.useRealTimers();
    }
  });

  it('hears each figure with its unit of meaning: name, value and limits', async () => {
    await openTrial();
    const a = field(A_CUT);
    expect(a.getAttribute('aria-valuenow')).toBe('90');
    expect(a.getAttribute('aria-valuemin')).toBe('85.1');
    expect(a.getAttribute('aria-valuemax')).toBe('100');
    expect(slider(A_CUT).getAttribute('aria-valuetext')).toBe('90.0');
  });
});

describe('rules in force that differ from those the month was graded by', () => {
  const session = () => {
    const changed = fakeSession(
      goldenInspection({ hasRulesSheet: true, rulesPlace: place('考评规则', 0, 0) }),
    );
    changed.tried = succeed(changedRules());
    return changed;
  };

  it('are told with their effect, and each unit with old and new', async () => {
    const { session: asked, user } = await openTrial(session());
    expect(screen.getByRole('heading', { name: '现行规则带来的变化' })).toBeTruthy();
    expect(screen.getByText(/与 2023年11月上次评级所用的规则/)).toBeTruthy();
    expect(
      screen.getByText(/^\d+ 个单位等级有变化，0 个名次有变化，0 个预警有变化。$/),
    ).toBeTruthy();
    const list = screen.getByRole('list', { name: '有变化的单位' });
    const [row] = within(list).getAllByRole('listitem');
    if (!row) throw new Error('no unit is listed');
    expect(within(row).getByRole('img', { name: '等级 A' })).toBeTruthy();
    expect(within(row).getByRole('img', { name: '等级 B' })).toBeTruthy();
    await user.click(within(row).getByRole('button'));
    expect(asked.places[0]?.place.sheetName).toBe('热线考评');
  });

  it('can be listed by kind of change', async () => {
    const { user } = await openTrial(session());
    await user.selectOptions(screen.getByLabelText('显示'), '名次变化（0）');
    expect(screen.getByText('没有这类变化。')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('显示'), screen.getByText(/^等级变化（\d+）$/));
    expect(
      within(screen.getByRole('list', { name: '有变化的单位' })).getAllByRole('listitem').length,
    ).toBeGreaterThan(1);
  });
});

describe('applying tried rules', () => {
  it('waits until something is moved', async () => {
    const { session, user } = await openTrial();
    expect(button('插入为规则表').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('插入为规则表'));
    expect(session.appliedTrials).toEqual([]);
  });

  it('inserts a rules sheet with them, tells so, and the pane looks again', async () => {
    const session = fakeSession();
    session.applied = { kind: 'inserted', sheetName: '考评规则' };
    const { user } = await openTrial(session);
    const looks = session.trials.length;
    await slide(A_CUT, 96);
    session.inspected = succeed(
      goldenInspection({ hasRulesSheet: true, rulesPlace: place('考评规则', 0, 0) }),
    );
    await user.click(button('插入为规则表'));
    expect(session.appliedTrials).toHaveLength(1);
    const [applied] = session.appliedTrials;
    expect(applied?.rules.channels[0]?.grades[0]?.from).toBe(96);
    expect(applied?.basis.rules).toBe(YUEYANG_2023);
    expect(await screen.findByText(/已插入工作表“考评规则”/)).toBeTruthy();
    expect(session.trials.length).toBe(looks + 1);
    expect(screen.getByText(/规则取自工作表/)).toBeTruthy();
  });

  it('writes the changed cells of the rules sheet, leads there, and goes on from them', async () => {
    const session = fakeSession();
    session.tried = succeed(goldenTrial({ rulesPlace: place('考评规则', 0, 0) }));
    session.applied = { kind: 'changed', place: place('考评规则', 30, 1), cells: 1 };
    const { user } = await openTrial(session);
    await slide(A_CUT, 96);
    session.tried = succeed(changedRules());
    session.inspected = succeed(goldenInspection());
    await user.click(button('写入规则表'));
    expect(await screen.findByText(/已修改规则表中的 1 个单元格/)).toBeTruthy();
    await user.click(button('显示工作表“考评规则”'));
    expect(session.places[0]?.place.row).toBe(30);
    expect(field(A_CUT).value).toBe('96.0');
    expect(button('写入规则表').getAttribute('aria-disabled')).toBe('true');
  });

  it('that is refused says why and keeps what was moved', async () => {
    const session = fakeSession();
    session.applied = { kind: 'refused', problems: [SHEET_PROTECTED] };
    const { user } = await openTrial(session);
    await slide(A_CUT, 96);
    await user.click(button('插入为规则表'));
    expect(await screen.findByText('没有写入任何内容')).toBeTruthy();
    expect(screen.getAllByText(/保护/).length).toBeGreaterThan(0);
    expect(field(A_CUT).value).toBe('96.0');
    await slide(A_CUT, 95);
    expect(screen.queryByText('没有写入任何内容')).toBeNull();
  });

  it('that fails can be tried again', async () => {
    const session = fakeSession();
    session.applied = { kind: 'failed', failure: CELL_EDIT_MODE };
    const { user } = await openTrial(session);
    await slide(A_CUT, 96);
    await user.click(button('插入为规则表'));
    expect(await screen.findByText('规则没有写入')).toBeTruthy();
    session.applied = { kind: 'inserted', sheetName: '考评规则' };
    await user.click(button('重试'));
    expect(await screen.findByText(/已插入工作表“考评规则”/)).toBeTruthy();
    expect(screen.queryByText('规则没有写入')).toBeNull();
  });

  it('waits while grades are being computed, and says so', async () => {
    const { session, user, compute } = await openTrial();
    await slide(A_CUT, 96);
    await compute();
    expect(screen.getByText('另一项操作正在进行，完成后方可写入。')).toBeTruthy();
    await user.click(button('插入为规则表'));
    expect(session.appliedTrials).toEqual([]);
  });
});

describe('a month that cannot be tried', () => {
  it('says why it could not be read, and can be read again', async () => {
    const session = fakeSession();
    session.tried = unreadable();
    const { user } = await openTrial(session);
    expect(await screen.findByText('无法准备试算')).toBeTruthy();
    session.tried = succeed(goldenTrial());
    await user.click(button('重试'));
    expect(await screen.findByRole('slider', { name: A_CUT })).toBeTruthy();
  });

  it('without units says what to do', async () => {
    const session = fakeSession();
    session.tried = succeed(goldenTrial({ channels: [] }));
    await openTrial(session);
    expect(await screen.findByText('没有可供试算的数据')).toBeTruthy();
    expect(screen.getByText(/请选择考评月份和至少一张有单位的表/)).toBeTruthy();
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('with a faulty rules sheet lists its faults with the way to them', async () => {
    const session = fakeSession();
    session.tried = succeed(goldenTrial({ channels: [], problems: [SHEET_PROTECTED] }));
    const { user } = await openTrial(session);
    const trial = await screen.findByRole('region', { name: '试算规则' });
    await user.click(within(trial).getByRole('button', { name: /热线考评/ }));
    expect(session.places[0]?.place.sheetName).toBe('热线考评');
    expect(screen.queryByText(/请选择考评月份/)).toBeNull();
  });

  it('says that it is being read', async () => {
    const session = fakeSession();
    session.trialBasis = () => new Promise(() => undefined);
    await openTrial(session);
    expect(screen.getByText('正在读取当月数据…')).toBeTruthy();
  });
});
