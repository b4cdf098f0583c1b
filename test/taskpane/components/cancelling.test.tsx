import { act, screen } from '@testing-library/react';
import { openPane } from './openPane';

it('a run is broken off by Cancel: the choices are back and nothing is said to be written', async () => {
  const { compute, user, end } = await openPane();
  const run = await compute();
  await act(async () => {
    run.reach('writing', { done: 3, total: 12 });
    await Promise.resolve();
  });
  expect(screen.getByText(/3\/12/)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(run.options.signal?.aborted).toBe(true);
  expect(screen.getByRole('button', { name: '正在取消…' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
  await end({ kind: 'cancelled' });
  expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '计算等级' }));
  const told = screen.getAllByText('已取消，工作簿与之前相同。');
  expect(told).toHaveLength(2);
  expect(told.filter((each) => each.closest('[aria-live]'))).toHaveLength(1);
});
