import { screen } from '@testing-library/react';
import { succeed } from '../../../src/application/result';
import { YUEYANG_2024 } from '../../../src/domain/ruleSets/yueyang2024';
import { CELL_EDIT_MODE, fakeSession } from '../fakeSession';
import { goldenInspection, place } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const IN_SHEET = { rules: YUEYANG_2024, hasRulesSheet: true, rulesPlace: place('考评规则', 0, 0) };

async function openedRules(session = fakeSession()) {
  const opened = await openPane({ session });
  await opened.user.click(button('规则说明'));
  return opened;
}

describe('the rules in the pane', () => {
  it('are the built-in ones, and can be inserted as a sheet that decides from then on', async () => {
    const { session, user } = await openedRules();
    expect(screen.getByText('使用内置规则，本工作簿没有规则表。')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('要插入的规则'), '岳阳市 2024 年考评规则');
    session.inspected = succeed(goldenInspection(IN_SHEET));
    await user.click(button('插入规则表'));
    expect(session.insertedRules).toEqual(['yueyang-2024']);
    expect(await screen.findByText('已插入工作表“考评规则”，今后以此为准。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '插入规则表' })).toBeNull();
    expect(screen.getByText('岳阳市 2024 年考评规则')).toBeTruthy();
  });

  it('of a rules sheet lead to it', async () => {
    const { session, user } = await openedRules(fakeSession(goldenInspection(IN_SHEET)));
    await user.click(button('转到工作表 考评规则'));
    expect(session.places[0]?.place.sheetName).toBe('考评规则');
  });

  it('of a faulty sheet are said to stop grading, and no second sheet is offered', async () => {
    const faulty = { hasRulesSheet: true, rulesPlace: null };
    await openedRules(fakeSession(goldenInspection(faulty)));
    expect(screen.getByText(/规则表有错误，改正之前不计算等级/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '插入规则表' })).toBeNull();
  });

  it('say why they were not inserted', async () => {
    const session = fakeSession();
    session.inserted = { kind: 'failed', failure: CELL_EDIT_MODE };
    const { user } = await openedRules(session);
    await user.click(button('插入规则表'));
    expect((await screen.findByText(/没有插入规则表：/u)).textContent).toContain('编辑');
  });
});
