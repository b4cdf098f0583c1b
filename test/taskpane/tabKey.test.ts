import userEvent from '@testing-library/user-event';
import { keepTabInPage } from '../../src/taskpane/tabKey';

/** The keys that office.js would see on the window, each after a press on an element. */
async function seenFrom(selector: string, keys: string): Promise<string[]> {
  const seen: string[] = [];
  const listen = (event: KeyboardEvent) => seen.push(event.key);
  document.querySelector<HTMLElement>(selector)?.focus();
  window.addEventListener('keydown', listen);
  await userEvent.keyboard(keys);
  window.removeEventListener('keydown', listen);
  return seen.filter((key) => key !== 'Shift');
}

describe('Tab under office.js', () => {
  let end: () => void;

  beforeEach(() => {
    // jsdom lays nothing out; what is hidden says so.
    HTMLElement.prototype.getClientRects = function (this: HTMLElement) {
      return (this.hidden ? [] : [new DOMRect()]) as unknown as DOMRectList;
    };
    document.body.innerHTML = `
      <button id="first">1</button><h2 id="heading" tabindex="-1">2</h2><button id="middle">3</button>
      <button id="last">4</button><button hidden>5</button><div inert><button>6</button></div>`;
    end = keepTabInPage(document);
  });
  afterEach(() => {
    end();
    document.body.innerHTML = '';
  });

  it.each(['#first', '#middle', '#heading', '#nowhere'])(
    'stays in the page from %s',
    async (from) => {
      expect(await seenFrom(from, '{Tab}')).toEqual([]);
    },
  );

  it('leads back to Excel from the last element that can be reached', async () => {
    expect(await seenFrom('#last', '{Tab}')).toEqual(['Tab']);
    expect(await seenFrom('#last', '{Shift>}{Tab}{/Shift}')).toEqual([]);
  });

  it('leads back to Excel from the first element backwards', async () => {
    expect(await seenFrom('#first', '{Shift>}{Tab}{/Shift}')).toEqual(['Tab']);
  });

  it('leads back to Excel past what Fluent adds at the ends of the page', async () => {
    const dummy = '<i tabindex="0" data-tabster-dummy></i>';
    document.body.innerHTML = `${dummy}<button id="first">1</button><button id="last">2</button>${dummy}`;
    const reachable: number[] = [];
    const look = () =>
      reachable.push(...[...document.querySelectorAll('i')].map(({ tabIndex }) => tabIndex));
    window.addEventListener('keydown', look, { once: true });
    expect(await seenFrom('#last', '{Tab}')).toEqual(['Tab']);
    expect(reachable).toEqual([-1, -1]);
    await new Promise((passed) => setTimeout(passed));
    expect([...document.querySelectorAll('i')].map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
  });

  it('leaves every other key to office.js', async () => {
    expect(await seenFrom('#middle', '{Escape}{F2}')).toEqual(['Escape', 'F2']);
  });
});
