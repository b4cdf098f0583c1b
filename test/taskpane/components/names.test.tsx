import { act, screen, within } from '@testing-library/react';
import type { Inspection } from '../../../src/application/inspection';
import { fail, succeed } from '../../../src/application/result';
import type { NameQuestion } from '../../../src/domain/nearNames';
import { CELL_EDIT_MODE, fakeSession, type FakeSession } from '../fakeSession';
import { goldenInspection, place } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = () => screen.getByRole('region', { name: '名称相近的单位' });

function question(first: string, second: string, row = 10): NameQuestion {
  return {
    first: { unit: first, channel: 'hotline', place: place('热线考评', row, 1) },
    second: { unit: second, channel: 'mailbox', place: place('信箱考评', row, 1) },
  };
}

const POLICE = question('市公安交警支队', '市公安局交警支队');
const SECOND = question('市住建局', '市住房和城乡建设局', 11);

function asking(...nameQuestions: NameQuestion[]) {
  return goldenInspection({ nameQuestions });
}

/** Holds the next answer back until the returned function is called with what the look finds then. */
function heldBack(session: FakeSession): (found: Inspection) => Promise<void> {
  const answerName: FakeSession['answerName'] = session.answerName.bind(session);
  let go: () => void = () => undefined;
  session.answerName = (answer) =>
    new Promise((resolve) => {
      go = () => resolve(answerName(answer));
    });
  return async (found) => {
    session.inspected = succeed(found);
    await act(async () => {
      go();
      await Promise.resolve();
    });
    session.answerName = answerName;
  };
}

describe('two names that may be one unit', () => {
  it('are asked about with their channels, counted, and said not to be joined', async () => {
    await openPane({ session: fakeSession(asking(POLICE, SECOND)) });
    expect(region().textContent).toContain(
      '市公安交警支队（热线）和市公安局交警支队（信箱）是同一单位吗？',
    );
    expect(region().textContent).toContain('2 组待确认');
    expect(region().textContent).toContain('不会自动合并');
  });

  it('lead to their cells', async () => {
    const { session, user } = await openPane({ session: fakeSession(asking(POLICE)) });
    await user.click(button('市公安局交警支队：选中 信箱考评!B11'));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '信箱考评', row: 10, column: 1 });
  });

  it('do not stand in the way of computing', async () => {
    const { session, user } = await openPane({ session: fakeSession(asking(POLICE)) });
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(1);
  });

  it('are answered one by one; the focus stays with the questions', async () => {
    const { session, user } = await openPane({ session: fakeSession(asking(POLICE, SECOND)) });
    const answered = heldBack(session);
    button('是同一单位：市公安交警支队和市公安局交警支队').focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
    await user.click(button('计算等级'));
    button('是同一单位：市公安交警支队和市公安局交警支队').focus();
    expect(session.runs).toHaveLength(0);
    await answered(asking(SECOND));
    expect(session.answers).toEqual([
      {
        kind: 'name',
        answer: { first: '市公安交警支队', second: '市公安局交警支队', same: true },
      },
    ]);
    expect(region().textContent).toContain('1 组待确认');
    expect(document.activeElement).toBe(
      within(region()).getByRole('heading', { name: '名称相近的单位' }),
    );
    const spoken = [...document.querySelectorAll('[aria-live="polite"]')].filter(
      ({ textContent }) => textContent.includes('市公安局交警支队是同一单位'),
    );
    expect(spoken).toHaveLength(1);
    session.inspected = succeed(asking());
    await user.click(button('不是同一单位：市住建局和市住房和城乡建设局'));
    expect(session.answers.at(-1)).toMatchObject({ answer: { same: false } });
    expect(region().textContent).toContain('已全部回答');
  });

  it('stay asked when Excel does not take the answer', async () => {
    const { session, user } = await openPane({ session: fakeSession(asking(POLICE)) });
    session.inspected = fail(CELL_EDIT_MODE);
    await user.click(button(/^不是同一单位/));
    expect(screen.getByText(/Excel 正在编辑单元格/)).toBeInstanceOf(HTMLElement);
    expect(region().textContent).toContain('1 组待确认');
  });

  it('are five at first, the others on request', async () => {
    const many = Array.from({ length: 7 }, (_, at) => question(`甲${at}局`, `乙${at}局`, at));
    const { user } = await openPane({ session: fakeSession(asking(...many)) });
    expect(within(region()).getAllByRole('button', { name: /^是同一单位/ })).toHaveLength(5);
    await user.click(button('再显示 2 个'));
    expect(within(region()).getAllByRole('button', { name: /^是同一单位/ })).toHaveLength(7);
  });
});
