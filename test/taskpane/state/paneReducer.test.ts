import { INITIAL_STATE, paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import type { PaneState } from '../../../src/taskpane/state/paneState';
import { fail, succeed } from '../../../src/application/result';
import {
  CELL_EDIT_MODE,
  CHANGED_SINCE,
  failed,
  graded,
  HALF_WRITTEN,
  RESTORED,
} from '../fakeSession';
import { foundTable, goldenInspection, SHEET_PROTECTED } from '../goldenResult';
import { untakenReading } from '../readings';

const AT = new Date(2023, 11, 22, 9, 30);
const FOUND: PaneEvent = { type: 'inspected', inspection: goldenInspection() };
const STARTED: PaneEvent = { type: 'gradingStarted' };

function ended(outcome: Extract<PaneEvent, { type: 'gradingEnded' }>['outcome']): PaneEvent {
  return { type: 'gradingEnded', outcome, at: AT };
}

const GRADED = ended(graded());
const ASKED = ended({ kind: 'confirm', replacements: [], total: 3 });

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(paneReducer, INITIAL_STATE);
}

describe('looking at the workbook', () => {
  it('offers the found tables with the month of the workbook', () => {
    expect(after(FOUND)).toMatchObject({
      kind: 'ready',
      choices: { period: { year: 2023, month: 11 }, excludedTables: [] },
      periodAsked: false,
    });
  });

  it('says so when no table was found', () => {
    const event: PaneEvent = { type: 'inspected', inspection: goldenInspection({ tables: [] }) };
    expect(after(event).kind).toBe('nothingFound');
  });

  it('says so when the workbook cannot be read', () => {
    expect(after({ type: 'inspectionFailed', failure: CELL_EDIT_MODE })).toEqual({
      kind: 'unreadable',
      failure: CELL_EDIT_MODE,
    });
  });

  it('forgets the choices when it looks again', () => {
    const changed = after(FOUND, { type: 'tableToggled', id: 'hotline-table' });
    expect(paneReducer(changed, { type: 'readingStarted' })).toBe(INITIAL_STATE);
  });

  it('does not start over while a run is under way', () => {
    const running = after(FOUND, STARTED);
    expect(paneReducer(running, { type: 'readingStarted' })).toBe(running);
    expect(paneReducer(running, FOUND)).toBe(running);
  });
});

describe('choosing', () => {
  it('leaves a table out and takes it back', () => {
    const out = after(FOUND, { type: 'tableToggled', id: 'mailbox-table' });
    expect(out).toMatchObject({ choices: { excludedTables: ['mailbox-table'] } });
    expect(paneReducer(out, { type: 'tableToggled', id: 'mailbox-table' })).toMatchObject({
      choices: { excludedTables: [] },
    });
  });

  it('asks for the month when computing without one', () => {
    const asked = after(FOUND, { type: 'periodChosen', period: null }, { type: 'periodRequired' });
    expect(asked).toMatchObject({ kind: 'ready', periodAsked: true });
  });

  it('changes nothing while a run is under way', () => {
    const running = after(FOUND, STARTED);
    expect(paneReducer(running, { type: 'tableToggled', id: 'hotline-table' })).toBe(running);
    expect(paneReducer(running, { type: 'periodChosen', period: null })).toBe(running);
  });

  it('clears a failure once something is changed', () => {
    const changed = after(FOUND, STARTED, ended(failed()), {
      type: 'tableToggled',
      id: 'hotline-table',
    });
    expect(changed).toMatchObject({
      kind: 'ready',
      choices: { excludedTables: ['hotline-table'] },
    });
  });
});

describe('computing', () => {
  it('passes through its phases to the result', () => {
    const running = after(FOUND, STARTED, { type: 'phaseReached', phase: 'writing' });
    expect(running).toMatchObject({ kind: 'grading', phase: 'writing', previous: null });
    expect(paneReducer(running, GRADED)).toMatchObject({ kind: 'graded', finishedAt: AT });
  });

  it('is not started a second time while it runs', () => {
    const running = after(FOUND, STARTED, { type: 'phaseReached', phase: 'writing' });
    expect(paneReducer(running, STARTED)).toBe(running);
  });

  it('ignores a phase that arrives after the end', () => {
    const done = after(FOUND, STARTED, GRADED);
    expect(paneReducer(done, { type: 'phaseReached', phase: 'writing' })).toBe(done);
  });

  it.each([
    [ended({ kind: 'refused', problems: [SHEET_PROTECTED] }), 'refused'],
    [ended({ kind: 'nothingToGrade', problems: [] }), 'nothingToGrade'],
    [ended(failed()), 'failed'],
  ])('keeps the choices when it comes to nothing', (event, kind) => {
    expect(after(FOUND, STARTED, event)).toMatchObject({
      kind,
      choices: { period: { year: 2023, month: 11 } },
    });
  });

  it('keeps the old result on screen until the new one is there', () => {
    const again = after(FOUND, STARTED, GRADED, STARTED);
    expect(again).toMatchObject({ kind: 'grading', previous: { kind: 'graded' } });
  });
});

describe('the question before typed cells are replaced', () => {
  it('leads back to the choices when it is answered with no', () => {
    expect(after(FOUND, STARTED, ASKED, { type: 'replacingCancelled' }).kind).toBe('ready');
  });

  it('leads back to the old result when there was one', () => {
    const state = after(FOUND, STARTED, GRADED, STARTED, ASKED, { type: 'replacingCancelled' });
    expect(state).toMatchObject({ kind: 'graded', finishedAt: AT });
  });

  it('leads on when it is answered with yes', () => {
    expect(after(FOUND, STARTED, ASKED, STARTED).kind).toBe('grading');
  });
});

describe('looking at the choices of a result', () => {
  const looking = after(FOUND, STARTED, GRADED, { type: 'choicesOpened' });

  it('leads back to the result as long as nothing is changed', () => {
    expect(looking.kind).toBe('ready');
    expect(paneReducer(looking, { type: 'choicesClosed' }).kind).toBe('graded');
  });

  it('gives the result up once a choice is changed', () => {
    const changed = paneReducer(looking, { type: 'periodChosen', period: null });
    expect(paneReducer(changed, { type: 'choicesClosed' })).toBe(changed);
  });
});

describe('restoring', () => {
  const RESTORING: PaneEvent = { type: 'restoringStarted' };
  const restored = (
    outcome: Extract<PaneEvent, { type: 'restoringEnded' }>['outcome'],
  ): PaneEvent => ({
    type: 'restoringEnded',
    outcome,
  });
  const RUN = [FOUND, STARTED, GRADED] as const;

  it('keeps the result on screen while it goes on and ends with the choices', () => {
    const running = after(...RUN, RESTORING);
    expect(running).toMatchObject({ kind: 'restoring', from: { kind: 'graded' } });
    expect(paneReducer(running, restored(succeed(RESTORED)))).toMatchObject({
      kind: 'ready',
      restored: { report: { cells: 731 } },
      previous: null,
      choices: { period: { year: 2023, month: 11 } },
    });
  });

  it('ends with the choices when there was nothing to restore, too', () => {
    expect(after(...RUN, RESTORING, restored(succeed({ kind: 'nothingToRestore' })))).toMatchObject(
      {
        kind: 'ready',
        restored: { report: { cells: 0 } },
      },
    );
  });

  it('is possible after a run that broke off while it wrote', () => {
    expect(after(FOUND, STARTED, ended(failed(HALF_WRITTEN)), RESTORING).kind).toBe('restoring');
  });

  it.each([
    ['that failed before it wrote', ended(failed())],
    ['that changed nothing', ended(graded({ written: { sheets: [], cells: 0 } }))],
    ['that was refused', ended({ kind: 'refused', problems: [SHEET_PROTECTED] })],
  ])('is not possible after a run %s', (_, event) => {
    const state = after(FOUND, STARTED, event);
    expect(paneReducer(state, RESTORING)).toBe(state);
  });

  it('lets nothing else begin', () => {
    const running = after(...RUN, RESTORING);
    expect(paneReducer(running, STARTED)).toBe(running);
    expect(paneReducer(running, RESTORING)).toBe(running);
    expect(paneReducer(running, { type: 'readingStarted' })).toBe(running);
    expect(paneReducer(running, { type: 'periodRequired' })).toBe(running);
  });

  it('asks about later changes; no leads back to the result, yes leads on', () => {
    const asked = after(...RUN, RESTORING, restored(succeed(CHANGED_SINCE)));
    expect(asked).toMatchObject({ kind: 'confirmingRestore', question: CHANGED_SINCE });
    expect(paneReducer(asked, { type: 'restoringCancelled' })).toMatchObject({
      kind: 'graded',
      finishedAt: AT,
    });
    expect(paneReducer(asked, RESTORING).kind).toBe('restoring');
  });

  it.each([
    ['restoreRefused', succeed({ kind: 'refused', problems: [SHEET_PROTECTED] } as const)],
    ['restoreFailed', fail(HALF_WRITTEN)],
  ])('can be tried again or left for the result when it ends as %s', (kind, outcome) => {
    const state = after(...RUN, RESTORING, restored(outcome));
    expect(state.kind).toBe(kind);
    expect(paneReducer(state, RESTORING).kind).toBe('restoring');
    expect(paneReducer(state, { type: 'choicesClosed' }).kind).toBe('graded');
  });

  it('is not announced any more once a choice is changed and computed', () => {
    const state = after(...RUN, RESTORING, restored(succeed(RESTORED)), STARTED);
    expect(state).toMatchObject({ kind: 'grading', previous: null });
  });
});

describe('telling what a column is', () => {
  const TELLING: PaneEvent = { type: 'adjustingStarted' };
  const told = (inspection = goldenInspection()): PaneEvent => ({
    type: 'adjusted',
    adjustment: { kind: 'nameAnswered', answer: { first: '甲局', second: '乙局', same: true } },
    inspection,
  });

  it('keeps month and ticks, and drops the tick of a table that is gone', () => {
    const state = after(
      FOUND,
      { type: 'periodChosen', period: { year: 2023, month: 10 } },
      { type: 'tableToggled', id: 'mailbox-table' },
      { type: 'tableToggled', id: 'hotline-table' },
      TELLING,
      told(goldenInspection({ tables: [foundTable()] })),
    );
    expect(state).toMatchObject({
      kind: 'ready',
      adjusted: { kind: 'nameAnswered' },
      choices: {
        period: { year: 2023, month: 10 },
        excludedTables: ['hotline-table'],
        adjusting: 0,
        inspection: { tables: [{ id: 'hotline-table' }] },
      },
    });
  });

  it('takes the month that shows only now, but none that the person had taken away', () => {
    const none: PaneEvent = { type: 'inspected', inspection: goldenInspection({ period: null }) };
    expect(after(none, TELLING, told())).toMatchObject({
      choices: { period: { year: 2023, month: 11 } },
    });
    expect(after(FOUND, { type: 'periodChosen', period: null }, TELLING, told())).toMatchObject({
      choices: { period: null },
    });
  });

  it('lets nothing be computed or restored before all of it has arrived', () => {
    const lastRun = { madeAt: null, sheets: [], cells: 1 };
    const found: PaneEvent = { type: 'inspected', inspection: goldenInspection({ lastRun }) };
    const one = after(found, TELLING, TELLING, told(goldenInspection({ lastRun })));
    expect(paneReducer(one, STARTED)).toBe(one);
    expect(paneReducer(one, { type: 'restoringStarted' })).toBe(one);
    const both = paneReducer(one, { type: 'adjustingFailed' });
    expect(paneReducer(both, STARTED).kind).toBe('grading');
    expect(paneReducer(both, { type: 'restoringStarted' }).kind).toBe('restoring');
  });

  it('gives up the result it no longer belongs to', () => {
    const looking = after(FOUND, STARTED, GRADED, { type: 'choicesOpened' }, TELLING);
    expect(paneReducer(looking, { type: 'choicesClosed' })).toBe(looking);
    expect(paneReducer(looking, told())).toMatchObject({ kind: 'ready', previous: null });
  });

  it('clears a refusal', () => {
    const refused = after(FOUND, STARTED, ended({ kind: 'refused', problems: [SHEET_PROTECTED] }));
    expect([TELLING, told()].reduce(paneReducer, refused).kind).toBe('ready');
  });

  it('is possible where no table could be taken, but a header could be', () => {
    const readings = [untakenReading()];
    const near = goldenInspection({ tables: [], readings });
    expect(after({ type: 'inspected', inspection: near }).kind).toBe('ready');
  });

  it('that arrives after the pane began to look again changes nothing', () => {
    const looking = after(FOUND, TELLING, { type: 'readingStarted' });
    expect(paneReducer(looking, told())).toBe(looking);
  });
});

describe('a newer look at the workbook', () => {
  const newer = goldenInspection({ workbookName: 'new.xlsx' });

  it('changes what is known and nothing else', () => {
    const looking = after(FOUND, STARTED, GRADED, { type: 'choicesOpened' });
    expect(paneReducer(looking, { type: 'lookedAgain', inspection: newer })).toMatchObject({
      kind: 'ready',
      previous: { kind: 'graded' },
      choices: { inspection: { workbookName: 'new.xlsx' }, period: { year: 2023, month: 11 } },
    });
  });

  it('is left alone while a run is under way', () => {
    const running = after(FOUND, STARTED);
    expect(paneReducer(running, { type: 'lookedAgain', inspection: newer })).toBe(running);
  });
});

describe('cells that turn up after the person agreed', () => {
  it('are asked about with what had been agreed to', () => {
    const state = after(FOUND, STARTED, ASKED, STARTED, ASKED);
    expect(state).toMatchObject({ kind: 'confirming', agreed: [] });
    expect(after(FOUND, STARTED, ASKED)).toMatchObject({ kind: 'confirming', agreed: null });
  });
});
