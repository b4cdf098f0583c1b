import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { graded } from '../fakeSession';
import { openPane } from './openPane';

jest.setTimeout(60_000);

// jsdom lays nothing out; the chart asks for its size through this.
window.ResizeObserver = class implements ResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};

async function openCharts(language = 'zh-CN', name = '热线图表') {
  const { user, compute, end } = await openPane({ language });
  await compute();
  await end(graded());
  await user.click(screen.getByRole('button', { name }));
  return user;
}

describe('the charts of a channel', () => {
  it('are pictures that say every value, and can be read as tables instead', async () => {
    const user = await openCharts();
    const figure = screen.getByRole('figure', { name: '热线各等级单位数' });
    expect(
      within(figure).getByRole('img', { name: '热线各等级单位数：A 60；B 0；C 2；D 1；E 2' }),
    ).toBeTruthy();
    await user.click(within(figure).getByRole('button', { name: '表格' }));
    const rows = within(within(figure).getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      '等级单位数占比',
      'A6092.3%',
      'B00.0%',
      'C23.1%',
      'D11.5%',
      'E23.1%',
    ]);
    await user.click(within(figure).getByRole('button', { name: '图表' }));
    expect(within(figure).queryByRole('table')).toBeNull();
  });

  it('take no focus inside and speak no other language than the pane', async () => {
    await openCharts();
    await screen.findAllByText('县（市）区', { selector: '[inert] *' }, { timeout: 20_000 });
    const figures = screen.getAllByRole('figure');
    expect(figures).toHaveLength(2);
    for (const figure of figures) {
      const inside = [...figure.querySelectorAll('svg, [tabindex]')];
      expect(inside.filter((each) => each.closest('[inert], button') === null)).toEqual([]);
    }
  });

  it.each([
    ['zh-CN', '热线图表', '表格'],
    ['en-US', 'Charts: Hotline', 'Table'],
  ])('axe finds nothing in them in %s, as charts and as tables', async (language, name, table) => {
    const violations = async () => {
      const found = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
      );
    };
    const user = await openCharts(language, name);
    expect(await violations()).toEqual([]);
    for (const button of screen.getAllByRole('button', { name: table })) await user.click(button);
    expect(await violations()).toEqual([]);
  });
});
