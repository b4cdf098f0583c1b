import { INITIAL_STATE, paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { PaneEvent, PaneState } from '../../../src/taskpane/state/paneState';
import { CELL_EDIT_MODE, failed, graded } from '../fakeSession';
import { goldenInspection, SHEET_PROTECTED } from '../goldenResult';

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
