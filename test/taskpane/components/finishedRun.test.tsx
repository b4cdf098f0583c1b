import { screen } from '@testing-library/react';
import { graded } from '../fakeSession';
import { openPane } from './openPane';

/** How many times more the script of the result fails to come. */
let mockFailures = 0;
let mockFetches = 0;

jest.mock('../../../src/taskpane/components/resultPart', () => {
  mockFetches += 1;
  if (mockFailures > 0) {
    mockFailures -= 1;
    throw new Error('Loading chunk result failed.');
  }
  return jest.requireActual<object>('../../../src/taskpane/components/resultPart');
});

const NOT_LOADED = '这一部分未能载入。';

describe('the result, whose script is fetched on demand', () => {
  // First: what was fetched once stays.
  it('says when it does not come, and can be asked for again', async () => {
    mockFailures = 2;
    const { user, compute, end } = await openPane();
    expect(mockFetches).toBe(0);
    await compute();
    await end(graded());
    expect(await screen.findByText(NOT_LOADED)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('region', { name: '结果' })).toBeTruthy();
    expect(mockFetches).toBe(3);
  });

  it('is there at once when a run ends, because it was fetched when the run began', async () => {
    const { compute, end } = await openPane();
    await compute();
    await end(graded());
    expect(screen.getByRole('region', { name: '结果' })).toBeTruthy();
  });
});
