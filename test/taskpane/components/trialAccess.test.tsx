import { act, screen } from '@testing-library/react';
import axe from 'axe-core';
import { succeed } from '../../../src/application/result';
import { assessKnown } from '../../../src/application/trial';
import { withCut } from '../../../src/domain/ruleChanges';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { CELL_EDIT_MODE, fakeSession, unreadable, type FakeSession } from '../fakeSession';
import { place, SHEET_PROTECTED } from '../goldenResult';
import { goldenTrial } from '../goldenTrial';
import { openPane } from './openPane';

// axe looks at every element of a long page; a busy machine takes its time.
jest.setTimeout(60_000);

/** What axe finds; colours are tested by themselves, for jsdom lays nothing out. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Rules in force with a higher A than the month was graded by. */
function changed() {
  const rules = withCut(YUEYANG_2023, 'hotline', null, 'A', 96);
  const { channels, period } = goldenTrial();
  return goldenTrial({
    rules,
    rulesPlace: place('考评规则', 0, 0),
    inForce: assessKnown(channels, rules, period),
  });
}

async function openTrial(language: string, session: FakeSession = fakeSession()) {
  const { user } = await openPane({ language, session });
  await user.click(screen.getByRole('button', { name: /^(规则说明|Rules in words)$/ }));
  await user.click(screen.getByRole('button', { name: /^(试算规则|Try rules)$/ }));
  await screen.findByRole('heading', { name: /^(试算规则|Try rules)$/, level: 2 });
  return user;
}

/** Pulls the second cut down by the keyboard alone. */
async function moved(language: string, session = fakeSession()) {
  session.tried = succeed(changed());
  const user = await openTrial(language, session);
  const [, second] = screen.getAllByRole('spinbutton');
  act(() => second?.focus());
  await user.keyboard('{PageUp}{PageUp}');
  // Until it has been spoken.
  await act(() => new Promise((spoken) => setTimeout(spoken, 900)));
  return user;
}

const STATES: readonly [string, (language: string) => Promise<unknown>][] = [
  ['nothing moved', (language) => openTrial(language)],
  ['an effect, and something moved', (language) => moved(language)],
  [
    'applying refused',
    async (language) => {
      const session = fakeSession();
      session.applied = { kind: 'refused', problems: [SHEET_PROTECTED] };
      const user = await moved(language, session);
      await user.click(
        screen.getByRole('button', { name: /^(写入规则表|Apply to the rules sheet)$/ }),
      );
    },
  ],
  [
    'applying failed',
    async (language) => {
      const session = fakeSession();
      session.applied = { kind: 'failed', failure: CELL_EDIT_MODE };
      const user = await moved(language, session);
      await user.click(
        screen.getByRole('button', { name: /^(写入规则表|Apply to the rules sheet)$/ }),
      );
    },
  ],
  [
    'a month that could not be read',
    (language) => {
      const session = fakeSession();
      session.tried = unreadable();
      return openTrial(language, session);
    },
  ],
  [
    'a faulty rules sheet',
    (language) => {
      const session = fakeSession();
      session.tried = succeed(goldenTrial({ channels: [], problems: [SHEET_PROTECTED] }));
      return openTrial(language, session);
    },
  ],
];

describe.each(['zh-CN', 'en-US'])('trying rules in %s: axe finds nothing in', (language) => {
  it.each(STATES)('%s', async (_, reach) => {
    await reach(language);
    expect(await violations()).toEqual([]);
  });
});

describe('trying rules by the keyboard alone', () => {
  it('leads from the heading over every figure to reset and apply, in the order on screen', async () => {
    const user = await moved('zh-CN');
    act(() => screen.getByRole('heading', { name: '试算规则', level: 2 }).focus());
    const names: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await user.tab();
      const { activeElement } = document;
      const role = activeElement?.getAttribute('type') === 'range' ? '滑块 ' : '';
      names.push(
        role + (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''),
      );
      if (names.at(-1) === '还原') break;
    }
    const first = names.indexOf('渠道');
    expect(names.slice(first)).toEqual([
      '渠道',
      ...['A', 'B', 'C', 'D'].flatMap((grade) => [
        `等级 ${grade} 的起点`,
        `滑块 等级 ${grade} 的起点`,
      ]),
      ...['办结率', '按期办结率', '返工率', '群众不满意率'].flatMap((rate) => [
        `${rate}的权重`,
        `滑块 ${rate}的权重`,
      ]),
      '写入规则表',
      '还原',
    ]);
  });
});
