import { screen } from '@testing-library/react';
import { fakeSession } from '../fakeSession';
import { foundTable, goldenInspection } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const OCTOBER = { year: 2023, month: 10 };
const NOVEMBER = { year: 2023, month: 11 };
const months = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '工作簿中的月份' });
const compute = () => screen.getByRole('button', { name: '计算等级' });

function twoMonths(period: typeof OCTOBER | null = null) {
  return fakeSession(
    goldenInspection({
      period,
      tables: [
        foundTable({ id: 'october', sheetName: '十月', period: OCTOBER }),
        foundTable({ id: 'november', sheetName: '十一月', period: NOVEMBER }),
      ],
      months: [
        { period: OCTOBER, tableIds: ['october'], unitCount: 64 },
        { period: NOVEMBER, tableIds: ['november'], unitCount: 65 },
      ],
    }),
  );
}

describe('a workbook with several months', () => {
  it('offers them, and says that each is graded on its own', async () => {
    const { session, user } = await openPane({ session: twoMonths() });
    expect([...months().options].map(({ text }) => text)).toEqual([
      '请选择',
      '2023年10月（64 个单位）',
      '2023年11月（65 个单位）',
      '其他月份…',
    ]);
    expect(screen.getByText(/各月分别评级.*其他月份的表格和结果保持不变/)).toBeInstanceOf(
      HTMLElement,
    );
    await user.click(compute());
    expect(session.runs).toHaveLength(0);
    expect(screen.getByText('请先选择考评月份。')).toBeInstanceOf(HTMLElement);
    expect(document.activeElement).toBe(months());
  });

  it('grades the chosen one and shows the tables of the other as such', async () => {
    const { session, user } = await openPane({ session: twoMonths() });
    await user.selectOptions(months(), '2023年11月（65 个单位）');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: '热线 · 十月' });
    expect([box.checked, box.disabled]).toEqual([false, true]);
    expect(screen.getAllByText('属于其他月份，本次不计算')).toHaveLength(1);
    await user.click(compute());
    expect(session.runs[0]?.options).toMatchObject({ period: NOVEMBER, excludedTables: [] });
  });

  it('keeps the ticks when another month is chosen and the first again', async () => {
    const { user } = await openPane({ session: twoMonths(OCTOBER) });
    await user.click(screen.getByRole('checkbox', { name: '热线 · 十月' }));
    await user.selectOptions(months(), '2023年11月（65 个单位）');
    await user.selectOptions(months(), '2023年10月（64 个单位）');
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: '热线 · 十月' });
    expect([box.checked, box.disabled]).toEqual([false, false]);
  });

  it('takes another month, too; half a choice is none', async () => {
    const session = twoMonths(OCTOBER);
    const inspected = session.inspected;
    if (!inspected.ok) throw new Error('an inspection expected');
    const { tables } = inspected.value;
    session.inspected = {
      ok: true,
      value: {
        ...inspected.value,
        tables: [...tables, foundTable({ id: 'undated', period: null })],
      },
    };
    const { user } = await openPane({ session });
    expect(screen.queryByRole('combobox', { name: '年' })).toBeNull();
    await user.selectOptions(months(), '其他月份…');
    await user.selectOptions(screen.getByRole('combobox', { name: '年' }), '2023');
    await user.click(compute());
    expect(session.runs).toHaveLength(0);
    await user.selectOptions(screen.getByRole('combobox', { name: '月' }), '9');
    await user.click(compute());
    expect(session.runs[0]?.options.period).toEqual({ year: 2023, month: 9 });
  });
});
