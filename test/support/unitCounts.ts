import type { UnitCounts } from '../../src/domain/assessment';

/** A unit's counts for tests; what a test does not care about is a unit with nothing lost. */
export function unitCounts(given: Partial<UnitCounts> = {}): UnitCounts {
  return {
    unit: '某局',
    group: '行政事业单位',
    place: { sheetId: 's1', sheetName: '热线', row: 2, column: 0 },
    counts: { due: 10, handled: 10, onTime: 10, rework: 0, followedUp: 10, dissatisfied: 0 },
    givenRates: {},
    blocked: false,
    ...given,
  };
}
