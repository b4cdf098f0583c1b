import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FirstRun } from '../../../src/taskpane/components/firstRun';
import { WordingContext } from '../../../src/taskpane/wordingContext';
import { wordingFor } from '../wordingFor';

function memory(told = false) {
  const state = { told };
  const keep = jest.fn(() => {
    state.told = true;
  });
  return { keep, wasTold: () => state.told };
}

const shown = (of: ReturnType<typeof memory>, computed = false) => (
  <WordingContext value={wordingFor('zh-CN')}>
    <FirstRun memory={of} computed={computed} />
  </WordingContext>
);

describe('the first time the pane is opened', () => {
  it('it says in three lines what it does, until it is put away, and then never again', async () => {
    const kept = memory();
    const { unmount } = render(shown(kept));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByRole('listitem')).toBeNull();
    unmount();
    render(shown(kept));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('computing grades puts it away for good, too', () => {
    const kept = memory();
    const { rerender } = render(shown(kept));
    expect(kept.keep).not.toHaveBeenCalled();
    rerender(shown(kept, true));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(kept.wasTold()).toBe(true);
    // As after the run was taken back.
    rerender(shown(kept, false));
    expect(screen.queryByRole('listitem')).toBeNull();
  });

  it('whoever was told is not told again, and nothing is kept anew', () => {
    const kept = memory(true);
    const { rerender } = render(shown(kept));
    rerender(shown(kept, true));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(kept.keep).not.toHaveBeenCalled();
  });
});
