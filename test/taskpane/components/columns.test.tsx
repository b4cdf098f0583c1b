import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { fail, succeed } from '../../../src/application/result';
import type { ColumnReading } from '../../../src/tables/headerReading';
import { CELL_EDIT_MODE, fakeSession } from '../fakeSession';
import { foundTable, goldenInspection } from '../goldenResult';
import { columnReading, tableReading, UNKNOWN_COLUMN, untakenReading } from '../readings';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const UNKNOWN = '办毕量（D 列）的含义';
const CORRECTION = {
  sheetName: '热线考评',
  header: '办毕量',
  occurrence: 0,
  use: { kind: 'count', name: 'handled' },
};

function inspection(...columns: ColumnReading[]) {
  return goldenInspection({ readings: [tableReading({ columns })] });
}

const CORRECTED: ColumnReading = {
  ...UNKNOWN_COLUMN,
  use: { kind: 'count', name: 'handled' },
  rule: 'correction',
  certainty: 'certain',
};

async function opened(...columns: ColumnReading[]) {
  const session = fakeSession(inspection(...columns));
  const pane = await openPane({ session });
  await pane.user.click(button(/^热线 · 热线考评，列的识别/));
  return pane;
}

describe('how a table was read', () => {
  it('is closed at first and opens to one line per column', async () => {
    await openPane({ session: fakeSession(inspection(columnReading(), UNKNOWN_COLUMN)) });
    const toggle = button('热线 · 热线考评，列的识别：2 列，1 列需核对');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('combobox', { name: UNKNOWN })).toBeNull();
  });

  it('says how sure by a word, not by colour alone, and passes axe', async () => {
    await opened(columnReading(), UNKNOWN_COLUMN, { ...CORRECTED, column: 4 });
    expect(list('应办理数（C 列）的含义').value).toBe('count:due');
    expect(list('应办理数（C 列）的含义').closest('li')?.textContent).toContain(
      '确定。与规则用词一致。',
    );
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('leads to the header in the sheet', async () => {
    const { session, user } = await opened(UNKNOWN_COLUMN);
    await user.click(button('办毕量：在工作表中选中 D 列的表头'));
    expect(session.places).toEqual([
      {
        place: { sheetId: '{热线考评}', sheetName: '热线考评', row: 2, column: 3 },
        columnCount: 1,
      },
    ]);
  });
});

describe('correcting a column', () => {
  it('tells the session and shows what the workbook says then; month and ticks stay', async () => {
    const { session, user } = await opened(UNKNOWN_COLUMN);
    await user.selectOptions(screen.getByRole('combobox', { name: '月' }), '10');
    await user.click(screen.getByRole('checkbox', { name: /信箱/ }));
    session.inspected = succeed(inspection(CORRECTED));
    await user.selectOptions(list(UNKNOWN), '办理数');
    expect(session.answers).toEqual([{ kind: 'correct', correction: CORRECTION }]);
    expect(list(UNKNOWN).value).toBe('count:handled');
    expect(list(UNKNOWN).closest('li')?.textContent).toContain('您已更正');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '月' }).value).toBe('10');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /信箱/ }).checked).toBe(false);
    const spoken = [...document.querySelectorAll('[aria-live="polite"]')].map(
      ({ textContent }) => textContent,
    );
    expect(spoken.filter((text) => text.includes('“办毕量”列已更正'))).toHaveLength(1);
  });

  it('counts by keyboard only once it is confirmed, for every arrow key changes a closed list', async () => {
    const { session, user } = await opened(UNKNOWN_COLUMN);
    const select = list(UNKNOWN);
    select.focus();
    await user.keyboard('{ArrowDown}');
    change(select, 'count:onTime');
    change(select, 'count:handled');
    expect(session.answers).toEqual([]);
    expect(select.value).toBe('count:handled');
    await user.keyboard('{Enter}');
    expect(session.answers).toEqual([{ kind: 'correct', correction: CORRECTION }]);
    expect(document.activeElement).toBe(select);
  });

  it('counts by keyboard when the list is left, and not after Escape', async () => {
    const { session, user } = await opened(UNKNOWN_COLUMN);
    const select = list(UNKNOWN);
    select.focus();
    await user.keyboard('{ArrowDown}');
    change(select, 'count:onTime');
    await user.keyboard('{Escape}');
    expect(select.value).toBe('unused');
    await user.tab();
    expect(session.answers).toEqual([]);
    select.focus();
    await user.keyboard('{ArrowDown}');
    change(select, 'count:handled');
    await user.tab();
    expect(session.answers).toEqual([{ kind: 'correct', correction: CORRECTION }]);
  });

  it('can be set back, and the focus stays in the line', async () => {
    const { session, user } = await opened(CORRECTED);
    session.inspected = succeed(inspection(UNKNOWN_COLUMN));
    await user.click(button('取消更正：办毕量（D 列）'));
    expect(session.answers).toEqual([{ kind: 'forget', correction: CORRECTION }]);
    expect(screen.queryByRole('button', { name: /取消更正/ })).toBeNull();
    expect(document.activeElement).toBe(list(UNKNOWN));
  });

  it('that Excel refuses is told, and the list goes back', async () => {
    const { session, user } = await opened(UNKNOWN_COLUMN);
    session.inspected = fail(CELL_EDIT_MODE);
    await user.selectOptions(list(UNKNOWN), '办理数');
    expect(screen.getByText(/Excel 正在编辑单元格/)).toBeInstanceOf(HTMLElement);
    expect(list(UNKNOWN).value).toBe('unused');
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(1);
  });

  it('turns a header that could not be taken into a table without losing the place', async () => {
    const near = goldenInspection({ tables: [], problems: [], readings: [untakenReading()] });
    const session = fakeSession(near);
    const { user } = await openPane({ session });
    expect(screen.getByText('缺少办理数、按期办理数')).toBeInstanceOf(HTMLElement);
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(0);
    await user.click(button(/^热线 · 热线补充，列的识别/));
    const reading = untakenReading({ tableId: 'new', missing: [], columns: [CORRECTED] });
    session.inspected = succeed(
      goldenInspection({
        tables: [foundTable({ id: 'new', sheetName: '热线补充', place: reading.place })],
        readings: [reading],
      }),
    );
    list(UNKNOWN).focus();
    await user.selectOptions(list(UNKNOWN), '办理数');
    expect(document.activeElement).toBe(list(UNKNOWN));
    expect(
      within(list(UNKNOWN)).getByRole('option', { name: '办理数', selected: true }),
    ).toBeTruthy();
    await user.click(button('计算等级'));
    expect(session.runs).toHaveLength(1);
  });
});

/** A closed list under an arrow key: the browser changes it at once. */
function change(select: HTMLSelectElement, value: string) {
  fireEvent.change(select, { target: { value } });
}
