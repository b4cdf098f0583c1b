import { screen, within } from '@testing-library/react';
import { viewIn } from '../../../src/taskpane/state/askedView';
import { fakeSession, graded } from '../fakeSession';
import { goldenResult } from '../goldenResult';
import { openPane } from './openPane';

const scrolled: Element[] = [];

beforeEach(() => {
  scrolled.length = 0;
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this);
  };
});

const checkButton = () => screen.getByRole('button', { name: '付印前核对文稿' });

describe("the pane's address", () => {
  it.each([
    ['?view=flagged', 'flagged'],
    ['?view=check&_host_Info=Excel$Win32$16.01$zh-CN', 'check'],
    ['?_host_Info=Excel$Win32$16.01$zh-CN', null],
    ['?view=other', null],
  ])('%s asks for %s', (query, view) => {
    expect(viewIn(query)).toBe(view);
  });
});

describe('the pane opened from the ribbon', () => {
  it('at the check opens that part, brings it into view and gives it the focus', async () => {
    await openPane({ view: 'check' });
    expect(checkButton().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(checkButton());
    expect(scrolled.some((part) => part.contains(checkButton()))).toBe(true);
  });

  it('at the flagged units says where they come from, and computes nothing by itself', async () => {
    const { session, compute, end } = await openPane({ view: 'flagged' });
    screen.getByText(/计算等级之后，预警单位会列在这里/);
    expect(session.runs).toHaveLength(0);
    await compute();
    await end(graded());
    const heading = await screen.findByRole('heading', { name: '预警单位' });
    expect(document.activeElement).toBe(heading);
    expect(scrolled).toContain(heading);
    expect(screen.queryByText(/预警单位会列在这里/)).toBeNull();
  });

  it('at the flagged units of a workbook that is graded already lists them at once, writing nothing', async () => {
    const session = fakeSession();
    session.standing = goldenResult({ written: { sheets: [], cells: 0 } });
    await openPane({ view: 'flagged', session });
    const heading = await screen.findByRole('heading', { name: '预警单位' });
    expect(document.activeElement).toBe(heading);
    expect(session.runs).toHaveLength(0);
    expect(screen.queryByText(/预警单位会列在这里/)).toBeNull();
    screen.getByText('工作簿中已是这些结果，没有更改任何单元格。');
  });

  it('by its own button is as it always was', async () => {
    const { compute, end } = await openPane();
    expect(checkButton().getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/预警单位会列在这里/)).toBeNull();
    await compute();
    await end(graded());
    const heading = await screen.findByRole('heading', { name: '预警单位' });
    expect(scrolled).not.toContain(heading);
    expect(within(document.body).getAllByRole('main')).toHaveLength(1);
  });
});
