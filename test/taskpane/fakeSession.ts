import type {
  GradingOptions,
  GradingOutcome,
  GradingPhase,
  GradingSession,
} from '../../src/application/gradingSession';
import type { HostFailure } from '../../src/application/hostFailure';
import type { Inspection } from '../../src/application/inspection';
import { fail, succeed, type Result } from '../../src/application/result';
import type { CellPlace } from '../../src/domain/problem';
import { goldenInspection, goldenResult } from './goldenResult';

/** Excel in the middle of editing a cell. */
export const CELL_EDIT_MODE: HostFailure = {
  code: 'cellEditMode',
  effect: 'nothingWritten',
  hostCode: 'InvalidOperationInCellEditMode',
  hostLocation: 'Range.values',
};

/** A call of `grade` that waits until the test ends it. */
export interface RunningGrade {
  readonly options: GradingOptions;
  readonly reach: (phase: GradingPhase) => void;
  readonly end: (outcome: GradingOutcome) => void;
  readonly breakDown: (bug: Error) => void;
}

/** A session whose answers the test decides; it remembers what was asked of it. */
export interface FakeSession extends GradingSession {
  inspected: Result<Inspection, HostFailure>;
  shown: Result<null, HostFailure>;
  readonly runs: RunningGrade[];
  readonly places: { readonly place: CellPlace; readonly columnCount: number }[];
}

export function fakeSession(inspection: Inspection = goldenInspection()): FakeSession {
  const runs: RunningGrade[] = [];
  const places: FakeSession['places'] = [];
  const session: FakeSession = {
    inspected: succeed(inspection),
    shown: succeed(null),
    runs,
    places,
    inspect: () => Promise.resolve(session.inspected),
    grade: (options, onPhase) =>
      new Promise((resolve, reject) => {
        runs.push({ options, reach: onPhase, end: resolve, breakDown: reject });
      }),
    show: (place, columnCount) => {
      places.push({ place, columnCount });
      return Promise.resolve(session.shown);
    },
  };
  return session;
}

export function graded(given: Parameters<typeof goldenResult>[0] = {}): GradingOutcome {
  return { kind: 'graded', result: goldenResult(given) };
}

export function failed(failure: HostFailure = CELL_EDIT_MODE): GradingOutcome {
  return { kind: 'failed', failure };
}

export function unreadable(failure: HostFailure = CELL_EDIT_MODE): Result<never, HostFailure> {
  return fail(failure);
}
