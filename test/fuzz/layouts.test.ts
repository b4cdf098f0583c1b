import { explained, fuzzed } from './run';

const CASES = 500;
const SEED = 20_231_101;

describe('five hundred layouts drawn from the grammar', () => {
  const tally = fuzzed(SEED, CASES, 1);

  it('are read as they are meant, or refused with a problem that is true', () => {
    expect(tally.failures.map(explained).join('\n')).toBe('');
    expect(tally.cases).toBe(CASES);
  });

  it('are read, not refused, where nothing is wrong with them', () => {
    expect(tally.clean).toBeGreaterThan(CASES / 2);
    expect(tally.unitsRead).toBeGreaterThanOrEqual(tally.unitsDue);
    expect(tally.unitsDue).toBeGreaterThan(10 * CASES);
  });
});
