import { screen, within } from '@testing-library/react';
import type { Difference } from '../../../src/report/differences';
import type { Replacement } from '../../../src/report/writePlan';
import { CELL_EDIT_MODE, fakeSession, graded } from '../fakeSession';
import { goldenInspection, place } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = (within_: HTMLElement) => within(within_).getAllByRole('row').length - 1;

function replacement(row: number, before = 97): Replacement {
  return {
    ...place('热线考评', row, 11),
    before: { kind: 'number', value: before },
    formula: null,
    after: { kind: 'number', value: 97.3 },
    unit: '云溪区',
    channel: 'hotline',
    label: '综合指标值',
    differs: true,
  };
}

function confirm(count: number, before = 97) {
  const replacements = Array.from({ length: count }, (_, row) => replacement(row, before));
  return { kind: 'confirm' as const, replacements, total: count };
}

const EXPORTED = {
  kind: 'exported' as const,
  total: 30,
  written: { sheets: ['结果差异'], cells: 240 },
  problems: [],
};

describe('the question before replacing', () => {
  it('lists the first ones and, on request, all', async () => {
    const { user, compute, end } = await openPane();
    await compute();
    await end(confirm(30));
    const dialog = await screen.findByRole('alertdialog');
    expect(rows(dialog)).toBe(20);
    expect(dialog.textContent).toContain('另有 10 个单元格');
    await user.click(button('全部列出'));
    expect(rows(dialog)).toBe(30);
  });

  it('exports the list while the question stands, and says where', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(confirm(30));
    await screen.findByRole('alertdialog');
    session.exported = EXPORTED;
    await user.click(button('导出为工作表'));
    expect(session.exports).toMatchObject([
      { period: { year: 2023, month: 11 }, excludedTables: [], agreed: confirm(30).replacements },
    ]);
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByRole('status').textContent).toContain('已导出 30 处差异');
    await user.click(button('显示工作表“结果差异”'));
    expect(session.places[0]?.place).toMatchObject({ sheetName: '结果差异' });
    expect(session.runs).toHaveLength(1);
  });

  it('asks before the export replaces what somebody typed on that sheet', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(confirm(1));
    await screen.findByRole('alertdialog');
    const onSheet: Replacement = { ...replacement(0), sheetName: '结果差异', unit: null };
    session.exported = { kind: 'confirm', replacements: [onSheet], total: 1 };
    await user.click(button('导出为工作表'));
    expect(screen.getByText(/有 1 个手工填写的单元格，导出时将被替换/)).toBeInstanceOf(HTMLElement);
    session.exported = EXPORTED;
    await user.click(button('仍然导出'));
    expect(session.exports.at(-1)?.agreed).toEqual([replacement(0), onSheet]);
  });

  it('says why the export failed', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(confirm(1));
    await screen.findByRole('alertdialog');
    session.exported = { kind: 'failed', failure: CELL_EDIT_MODE };
    await user.click(button('导出为工作表'));
    expect(within(screen.getByRole('alertdialog')).getByRole('status').textContent).toContain(
      '正在编辑单元格',
    );
  });

  it('comes again when the workbook has changed since, with what is new first', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    await end(confirm(2));
    await screen.findByRole('alertdialog');
    await user.click(button('替换'));
    await end({ ...confirm(3), total: 3 });
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('工作簿又有改动：多了 1 个单元格');
    const [, first] = within(dialog).getAllByRole('row');
    expect(first?.textContent).toMatch(/热线考评!L3.*新出现/);
    await user.click(button('替换'));
    expect(session.runs.map(({ options }) => options.agreed)).toEqual([
      'none',
      confirm(2).replacements,
      confirm(3).replacements,
    ]);
  });
});

describe('results by another hand', () => {
  const difference: Difference = {
    ...place('热线考评', 4, 11),
    unit: '市水利局',
    channel: 'hotline',
    label: '综合指标值',
    typed: { kind: 'number', value: 91.5 },
    formula: null,
    computed: { kind: 'number', value: 74.3 },
  };

  it('are listed before anything is computed, and exported', async () => {
    const session = fakeSession(goldenInspection({ differences: [difference] }));
    const { user } = await openPane({ session });
    await user.click(button('1 处现有结果与计算结果不同'));
    expect(
      screen.getByRole('row', { name: '市水利局 综合指标值 热线考评!L5 91.5 74.3' }),
    ).toBeInstanceOf(HTMLElement);
    await user.click(button('导出为工作表'));
    expect(session.exports).toMatchObject([{ agreed: [] }]);
    expect(session.runs).toHaveLength(0);
  });

  it('are not shown for another month than they were computed for', async () => {
    const session = fakeSession(goldenInspection({ differences: [difference] }));
    const { user } = await openPane({ session });
    await user.selectOptions(screen.getByRole('combobox', { name: '月' }), '10');
    expect(screen.queryByRole('button', { name: /现有结果/ })).toBeNull();
  });

  it('that a run replaced stay listed with it, and not as problems once more', async () => {
    const { session, user, compute, end } = await openPane();
    await compute();
    const replaced = {
      code: 'typedValueReplaced',
      severity: 'warning',
      where: place('热线考评', 0, 11),
      channel: null,
      unit: null,
      details: { before: '97', after: '97.3' },
    } as const;
    await end(graded({ replacements: [replacement(0)], problems: [replaced] }));
    expect(screen.queryByRole('region', { name: '问题' })).toBeNull();
    await user.click(button('已替换 1 个手工填写的单元格'));
    expect(
      screen.getByRole('row', { name: '云溪区 综合指标值 热线考评!L1 97 97.3' }),
    ).toBeInstanceOf(HTMLElement);
    await user.click(button('导出为工作表'));
    expect(session.exports.at(-1)?.agreed).toEqual([replacement(0)]);
  });
});
