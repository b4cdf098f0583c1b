import { act, render } from '@testing-library/react';
import axe from 'axe-core';
import { HintPage } from '../../../src/taskpane/components/hintPage';
import { PaneRoot } from '../../../src/taskpane/components/paneRoot';
import { openedIn } from '../fakeLanguages';
import { failed, fakeSession, graded, unreadable } from '../fakeSession';
import { goldenInspection, place, SHEET_PROTECTED } from '../goldenResult';
import { tableReading, untakenReading } from '../readings';
import { openPane, type OpenPane } from './openPane';

// axe looks at every element of the longest pages; a busy machine takes its time.
jest.setTimeout(30_000);

/** What axe finds; colours are tested by themselves, for jsdom lays nothing out. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const EMPTY = fakeSession(goldenInspection({ tables: [], problems: [] }));
const UNREADABLE = fakeSession();
UNREADABLE.inspected = unreadable();

const BUSY = fakeSession(
  goldenInspection({
    readings: [tableReading(), untakenReading({ channel: null })],
    months: [
      { period: { year: 2023, month: 10 }, tableIds: ['hotline-table'], unitCount: 65 },
      { period: { year: 2023, month: 11 }, tableIds: ['mailbox-table'], unitCount: 58 },
    ],
    nameQuestions: [
      {
        first: { unit: '市公安交警支队', channel: 'hotline', place: place('热线考评', 9, 1) },
        second: { unit: '市公安局交警支队', channel: 'mailbox', place: place('信箱考评', 9, 1) },
      },
    ],
    differences: [
      {
        ...place('热线考评', 9, 11),
        unit: '云溪区',
        channel: 'hotline',
        label: '综合指标值',
        typed: { kind: 'number', value: 97 },
        formula: null,
        computed: { kind: 'number', value: 98.2 },
      },
    ],
    lastRun: { madeAt: '2023-12-22 09:30', sheets: ['热线考评'], cells: 731 },
  }),
);

const STATES: readonly [string, (language: string) => Promise<unknown>][] = [
  ['found tables', (language) => openPane({ language })],
  ['everything a look can find', (language) => openPane({ language, session: BUSY }).then(openAll)],
  ['nothing found', (language) => openPane({ language, session: EMPTY })],
  ['unreadable', (language) => openPane({ language, session: UNREADABLE })],
  ['running', async (language) => (await openPane({ language })).compute()],
  ['a result with everything opened', (language) => done(language).then(openAll)],
  ['a refusal', (language) => done(language, { kind: 'refused', problems: [SHEET_PROTECTED] })],
  ['a failure', (language) => done(language, failed()).then(openAll)],
  [
    'the question before replacing',
    (language) =>
      done(language, {
        kind: 'confirm',
        total: 1,
        replacements: [
          {
            sheetId: 's',
            sheetName: '热线考评',
            row: 3,
            column: 3,
            before: { kind: 'text', value: 'A' },
            formula: null,
            after: { kind: 'text', value: 'B' },
            unit: '市水利局',
            channel: 'hotline',
            label: '等级评价',
            differs: true,
          },
        ],
      }),
  ],
];

async function done(
  language: string,
  outcome: Parameters<OpenPane['end']>[0] = graded({ problems: [SHEET_PROTECTED] }),
): Promise<OpenPane> {
  const pane = await openPane({ language });
  await pane.compute();
  await pane.end(outcome);
  return pane;
}

function openAll(): void {
  const closed = document.querySelectorAll<HTMLElement>('[aria-expanded="false"]');
  act(() => closed.forEach((each) => each.click()));
}

describe.each(['zh-CN', 'en-US'])('in %s axe finds nothing in', (language) => {
  it.each(STATES)('%s', async (_, reach) => {
    await reach(language);
    expect(await violations()).toEqual([]);
  });

  it('the page without Excel', async () => {
    render(
      <PaneRoot
        {...openedIn(language)}
        theme={{ current: () => 'dark', subscribe: () => () => undefined }}
        environment="none"
      >
        <HintPage reason="noLibrary" />
      </PaneRoot>,
    );
    expect(await violations()).toEqual([]);
  });
});
