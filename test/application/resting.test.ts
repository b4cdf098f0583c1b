import { createBrowserRest } from '../../src/office/browserRest';
import { createGradingSession } from '../../src/application/gradingSession';
import { inSteps } from '../../src/application/resting';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { Steps } from '../../src/domain/steps';
import { sheetOf, workbookOf } from '../report/gridSnapshot';
import { HOTLINE_HEADER } from '../tables/recognised';
import { memoryWorkbook } from './memoryWorkbook';

const MONTH = [
  ['类别', ...HOTLINE_HEADER],
  ['行政事业单位', '市住建局', 306, 305, 304, 23, 308, 47],
  ['行政事业单位', '市公安局', 329, 329, 328, 13, 314, 48],
];
const OPTIONS = {
  period: { year: 2023, month: 11 },
  excludedTables: [],
  agreed: 'none',
} as const;

/** A session over one month that tells every rest. */
function restingSession(rested: () => void = () => undefined) {
  const workbook = memoryWorkbook(workbookOf([sheetOf('2023年11月热线', MONTH)]));
  const session = createGradingSession({
    workbook,
    clock: { now: () => '2023-12-22 09:30' },
    rules: YUEYANG_2023,
    version: '0.0.0',
    rest: () => {
      rested();
      return Promise.resolve();
    },
  });
  return { workbook, session };
}

function* counted(upTo: number, done: number[]): Steps<number> {
  for (let step = 0; step < upTo; step += 1) {
    done.push(step);
    yield;
  }
  return done.length;
}

describe('long work', () => {
  it('rests after every step and comes to the same', async () => {
    const done: number[] = [];
    const atRest: number[] = [];
    const rest = () => {
      atRest.push(done.length);
      return Promise.resolve();
    };
    expect(await inSteps(counted(3, done), rest)).toBe(3);
    expect(atRest).toEqual([1, 2, 3]);
    expect(await inSteps(counted(3, []), undefined)).toBe(3);
  });

  it('goes no further once it was broken off during a rest', async () => {
    const done: number[] = [];
    const cancelling = new AbortController();
    const rest = () => {
      if (done.length === 2) cancelling.abort();
      return Promise.resolve();
    };
    expect(await inSteps(counted(5, done), rest, cancelling.signal)).toBeNull();
    expect(done).toHaveLength(2);
  });

  it('gives the thread away only after a while', async () => {
    let time = 0;
    const rest = createBrowserRest(() => time);
    // What is only promised goes on for long within one turn of the thread.
    const isGivenAway = async () => {
      let drained = false;
      const others = (async () => {
        for (let at = 0; at < 50; at += 1) await Promise.resolve();
        drained = true;
      })();
      await rest();
      const isGiven = drained;
      await others;
      return isGiven;
    };
    expect(await isGivenAway()).toBe(true);
    expect(await isGivenAway()).toBe(false);
    time += 20;
    expect(await isGivenAway()).toBe(true);
    expect(await isGivenAway()).toBe(false);
  });
});

describe('a session that rests', () => {
  it('finds and writes what one that does not rest finds and writes', async () => {
    let rests = 0;
    const resting = restingSession(() => (rests += 1));
    const workbook = memoryWorkbook(workbookOf([sheetOf('2023年11月热线', MONTH)]));
    const plain = createGradingSession({
      workbook,
      clock: { now: () => '2023-12-22 09:30' },
      rules: YUEYANG_2023,
      version: '0.0.0',
    });
    expect(await resting.session.inspect()).toEqual(await plain.inspect());
    const looking = rests;
    expect(looking).toBeGreaterThan(5);
    const silent = () => undefined;
    expect(await resting.session.grade(OPTIONS, silent)).toEqual(
      await plain.grade(OPTIONS, silent),
    );
    expect(rests - looking).toBeGreaterThan(5);
    expect(resting.workbook.now).toEqual(workbook.now);
  });

  it('can be cancelled at every rest, and has written nothing then', async () => {
    let all = 0;
    await restingSession(() => (all += 1)).session.grade(OPTIONS, () => undefined);
    for (let at = 1; at <= all; at += 1) {
      const cancelling = new AbortController();
      let rests = 0;
      const { session, workbook } = restingSession(() => {
        rests += 1;
        if (rests === at) cancelling.abort();
      });
      const before = workbook.now;
      const { signal } = cancelling;
      expect(await session.grade({ ...OPTIONS, signal }, () => undefined)).toEqual({
        kind: 'cancelled',
      });
      expect(workbook.now).toBe(before);
    }
  });
});
