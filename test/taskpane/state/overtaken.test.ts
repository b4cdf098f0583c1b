import { fail } from '../../../src/application/result';
import { INITIAL_STATE, paneReducer } from '../../../src/taskpane/state/paneReducer';
import type { PaneEvent } from '../../../src/taskpane/state/paneEvent';
import { restorableOf, type PaneState } from '../../../src/taskpane/state/paneState';
import { CELL_EDIT_MODE, failed, graded, HALF_WRITTEN } from '../fakeSession';
import { goldenInspection, SHEET_PROTECTED } from '../goldenResult';

const FOUND: PaneEvent = { type: 'inspected', inspection: goldenInspection() };
const STARTED: PaneEvent = { type: 'gradingStarted' };
const WROTE: PaneEvent = { type: 'wroteElsewhere' };
const LOOKED: PaneEvent = {
  type: 'lookedAgain',
  inspection: goldenInspection({
    lastRun: { madeAt: '2023-12-22 09:31', sheets: ['单位名录'], cells: 80 },
  }),
};

function ended(outcome: Extract<PaneEvent, { type: 'gradingEnded' }>['outcome']): PaneEvent {
  return { type: 'gradingEnded', outcome, at: new Date(0) };
}

function after(...events: PaneEvent[]): PaneState {
  return events.reduce(paneReducer, INITIAL_STATE);
}

describe('something else than a run written to the workbook', () => {
  it('leaves the result on screen, but what can be taken back is what was written last', () => {
    const state = after(FOUND, STARTED, ended(graded()), WROTE);
    expect(state).toMatchObject({ kind: 'graded', overtaken: true });
    expect(restorableOf(state)).toBeNull();
    const looked = paneReducer(state, LOOKED);
    expect(restorableOf(looked)).toBe(looked);
  });

  it('holds for the result to go back to as well', () => {
    const choices: PaneEvent = { type: 'choicesOpened' };
    const back = after(FOUND, STARTED, ended(graded()), choices, WROTE, { type: 'choicesClosed' });
    expect(back).toMatchObject({ kind: 'graded', overtaken: true });
    const again = after(FOUND, STARTED, ended(graded()), STARTED);
    const asked = paneReducer(again, ended({ kind: 'confirm', replacements: [], total: 1 }));
    const cancelled = paneReducer(paneReducer(asked, WROTE), { type: 'replacingCancelled' });
    expect(cancelled).toMatchObject({ kind: 'graded', overtaken: true });
  });

  it('ends what was told of an older run', () => {
    const refused = ended({ kind: 'refused', problems: [SHEET_PROTECTED] });
    for (const old of [refused, ended(failed()), ended(failed(HALF_WRITTEN))]) {
      expect(after(FOUND, STARTED, old, WROTE).kind).toBe('ready');
    }
    const restoring: PaneEvent[] = [FOUND, STARTED, ended(graded()), { type: 'restoringStarted' }];
    expect(
      after(...restoring, { type: 'restoringEnded', outcome: fail(CELL_EDIT_MODE) }, WROTE).kind,
    ).toBe('ready');
  });

  it('makes a new run the last one again', () => {
    const state = after(FOUND, STARTED, ended(graded()), WROTE, LOOKED, STARTED, ended(graded()));
    expect(state).toMatchObject({ kind: 'graded', overtaken: false });
  });
});
