import { act, screen, within } from '@testing-library/react';
import type { RegisterInsertion } from '../../../src/application/gradingOutcome';
import { REGISTERS_OFFERED } from '../../../src/application/registersOffered';
import { succeed } from '../../../src/application/result';
import { CELL_EDIT_MODE, fakeSession } from '../fakeSession';
import { goldenInspection, place, SHEET_PROTECTED } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const ROSTER = { registers: { roster: place('名录2023', 0, 0) } };

async function openedRegisters(session = fakeSession(), language = 'zh-CN') {
  const opened = await openPane({ session, language });
  await opened.user.click(button(language === 'zh-CN' ? '登记表' : 'Sheets to fill in'));
  await screen.findByText(language === 'zh-CN' ? '单位名录' : 'Roster (单位名录)');
  return opened;
}

describe('the sheets to fill in', () => {
  it('are all those that can be added, each with what it is for', async () => {
    await openedRegisters();
    const lines = screen
      .getAllByRole('listitem')
      .filter((line) => within(line).queryByRole('status'));
    expect(lines).toHaveLength(REGISTERS_OFFERED.length);
    expect(REGISTERS_OFFERED.slice(0, 2)).toEqual(['roster', 'exclusions']);
    expect(lines[0]?.textContent).toContain('没有工单的单位也会列出');
    expect(button('添加剔除登记')).toBeTruthy();
  });

  it('are added for the month on screen, and then lead to where they are', async () => {
    const { session, user } = await openedRegisters();
    session.inspected = succeed(goldenInspection(ROSTER));
    const asked = jest.spyOn(session, 'insertRegister');
    await user.click(button('添加单位名录'));
    expect(asked).toHaveBeenCalledWith('roster', {
      period: { year: 2023, month: 11 },
      excludedTables: [],
    });
    expect(await screen.findByText('已添加工作表“单位名录”。请填写后计算等级。')).toBeTruthy();
    const show = button('显示工作表“名录2023”');
    expect(document.activeElement).toBe(show);
    await user.keyboard('{Enter}');
    expect(session.places).toEqual([{ place: place('名录2023', 0, 0), columnCount: 1 }]);
    expect(session.insertedRegisters).toHaveLength(1);
  });

  it('lead to a sheet that somebody else added meanwhile', async () => {
    const { session, user } = await openedRegisters();
    session.insertedRegister = { kind: 'present', place: place('名录2023', 0, 0) };
    session.inspected = succeed(goldenInspection(ROSTER));
    await user.click(button('添加单位名录'));
    expect(await screen.findByText('工作簿中已有，见工作表“名录2023”。')).toBeTruthy();
    expect(button('显示工作表“名录2023”')).toBeTruthy();
  });

  it.each<[string, RegisterInsertion, RegExp]>([
    ['refused', { kind: 'refused', problems: [SHEET_PROTECTED] }, /^Not added: .*protected/u],
    ['failed', { kind: 'failed', failure: CELL_EDIT_MODE }, /^Not added: .*edit/u],
  ])('say why they were not added when it is %s', async (_, outcome, text) => {
    const session = fakeSession();
    session.insertedRegister = outcome;
    const { user } = await openedRegisters(session, 'en-US');
    await user.click(button('Add: Exclusions (剔除登记)'));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(button('Add: Exclusions (剔除登记)')).toBeTruthy();
  });

  it('cannot be added while something else is written, and let nothing else begin', async () => {
    const session = fakeSession();
    let end: (outcome: RegisterInsertion) => void = () => undefined;
    session.insertRegister = () => new Promise((resolve) => (end = resolve));
    const { user } = await openedRegisters(session);
    await user.click(button('添加单位名录'));
    expect(screen.getByText('正在添加…')).toBeTruthy();
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(0);
    await act(async () => {
      end({ kind: 'inserted', sheetName: '单位名录' });
      await Promise.resolve();
    });
    await user.click(button('计算等级'));
    await user.click(button('添加剔除登记'));
    expect(session.runs).toHaveLength(1);
    expect(screen.queryByText('正在添加…')).toBeNull();
  });

  it('still tell what became of them when the part was closed meanwhile', async () => {
    const { user } = await openedRegisters();
    await user.click(button('添加单位名录'));
    await user.click(button('登记表'));
    await user.click(button('登记表'));
    expect(screen.getByText('已添加工作表“单位名录”。请填写后计算等级。')).toBeTruthy();
  });
});
