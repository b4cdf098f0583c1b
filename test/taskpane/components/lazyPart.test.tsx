import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { lazyPart } from '../../../src/taskpane/components/lazyPart';
import { PaneRoot } from '../../../src/taskpane/components/paneRoot';
import { openedIn } from '../fakeLanguages';

interface Greeting {
  readonly name: string;
}

function Greet({ name }: Greeting) {
  return <p>Good morning, {name}</p>;
}

/** The part in a pane; each look at it asks `load` anew unless it was loaded before. */
function show(Part: ComponentType<Greeting>, name = 'Lin') {
  return render(
    <PaneRoot
      {...openedIn('en-US')}
      theme={{ current: () => 'light', subscribe: () => () => undefined }}
      environment="Excel PC 16.0"
    >
      <Part name={name} />
    </PaneRoot>,
  );
}

describe('a part of the pane that is loaded on demand', () => {
  it('says that it loads, then shows itself with what it was given', async () => {
    show(lazyPart(() => Promise.resolve(Greet)));
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    expect(await screen.findByText('Good morning, Lin')).toBeTruthy();
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is there at once the second time, without being asked for again', async () => {
    const load = jest.fn(() => Promise.resolve(Greet));
    const Part = lazyPart(load);
    const { unmount } = show(Part);
    await screen.findByText('Good morning, Lin');
    unmount();
    show(Part, 'Chen');
    expect(screen.getByText('Good morning, Chen')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says when its script does not come, and can be asked for again', async () => {
    const load = jest
      .fn<Promise<ComponentType<Greeting>>, []>()
      .mockRejectedValueOnce(new Error('Loading chunk greet failed.'))
      .mockResolvedValueOnce(Greet);
    show(lazyPart(load));
    expect(await screen.findByText('This part of the pane could not be loaded.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Good morning, Lin')).toBeTruthy();
  });

  it('that was closed before its script came is there when it is shown next', async () => {
    let arrive: (Part: ComponentType<Greeting>) => void = () => undefined;
    const Part = lazyPart<Greeting>(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    show(Part).unmount();
    arrive(Greet);
    await Promise.resolve();
    show(Part);
    expect(screen.getByText('Good morning, Lin')).toBeTruthy();
  });

  it('that was fetched ahead is there at once, without a word of loading', async () => {
    const load = jest.fn(() => Promise.resolve(Greet));
    const Part = lazyPart(load);
    Part.preload();
    Part.preload();
    await Promise.resolve();
    show(Part);
    expect(screen.getByText('Good morning, Lin')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that could not be fetched ahead is asked for again when it is shown', async () => {
    const load = jest
      .fn<Promise<ComponentType<Greeting>>, []>()
      .mockRejectedValueOnce(new Error('Loading chunk greet failed.'))
      .mockResolvedValueOnce(Greet);
    const Part = lazyPart(load);
    Part.preload();
    await new Promise((resolve) => setTimeout(resolve));
    show(Part);
    expect(await screen.findByText('Good morning, Lin')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
