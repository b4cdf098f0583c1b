import { readFileSync } from 'node:fs';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import ExcelJS from 'exceljs';
import type { GradingResult } from '../../../src/application/gradingSession';
import { withLastMonth, type EarlierMonth } from '../../../src/domain/lastMonth';
import { monthMovement } from '../../../src/domain/monthMovement';
import { nameKey } from '../../../src/domain/nameKey';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { compoundFile } from '../../support/compoundFile';
import { goldenResult } from '../goldenResult';
import { openPane } from './openPane';

jest.setTimeout(60_000);

// Every browser has these; jsdom does not.
beforeAll(() => Object.assign(globalThis, { TextDecoder, TextEncoder }));

const OCTOBER = { year: 2023, month: 10 };

/** The golden month after one in which some units stood otherwise, and all others as now. */
function afterOctober(workbook: string | null = null): GradingResult {
  const result = goldenResult();
  const earlier: EarlierMonth = {
    period: OCTOBER,
    channels: result.channels.map(({ channel, units }) => ({
      channel,
      units: units.map(({ unit, index, grade, rank }, at) => {
        if (channel !== 'hotline' || index === null) return { unit, index, grade, rank };
        if (unit === '市水利局') return { unit, index: 95.3, grade: 'A', rank: 12 };
        return at < 8
          ? { unit, index: Math.round((index - at - 1) * 10) / 10, grade, rank }
          : { unit, index, grade, rank };
      }),
    })),
  };
  const assessment = { ...result, ruleSetId: result.rules.id };
  const { channels } = withLastMonth(assessment, earlier, nameKey, nameKey);
  return {
    ...result,
    ...{ channels, movement: monthMovement(channels, YUEYANG_2023) },
    comparedWith: { period: OCTOBER, workbook },
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function opened(result: GradingResult, language = 'zh-CN') {
  const pane = await openPane({ language });
  await pane.compute();
  await pane.end({ kind: 'graded', result });
  await act(() => Promise.resolve());
  return pane;
}

/** A file as a browser hands it over; jsdom does not read files by itself. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  file.arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return file;
}

/** A workbook with our ranking sheet of a month. */
async function rankingFile(name: string, month: number): Promise<File> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('热线排名')
    .addRows([
      [`2023年${month}月热线办理综合考评排名`],
      [`考评月份：2023年${month}月\u3000规则：岳阳 2023\u3000生成时间：2023-11-22 09:30`],
      [],
      ['名次', '承办单位', '综合指标值', '等级'],
      [1, '市水利局', 98.5, 'A'],
    ]);
  return fileOf(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const chooser = (label = '打开上月工作簿…') =>
  screen.getByLabelText<HTMLInputElement>(label, { selector: 'input' });

/** What the pane says before long: a busy machine takes its time to unpack a file. */
const said = (text: RegExp) => screen.findByText(text, {}, { timeout: 30_000 });

describe('a result with a month before', () => {
  it('says per channel how many rose and fell, and lists them when it is opened', async () => {
    const { user } = await opened(afterOctober());
    expect(screen.getByRole('heading', { name: '与2023年10月比较' })).toBeTruthy();
    expect(button(/^信箱：升 0、降 0/u)).toBeTruthy();
    expect(screen.queryByRole('table', { name: /上升/u })).toBeNull();
    await user.click(button(/^热线：升 8、降 1、新预警 1、连续预警 \d$/u));
    const newly = screen.getByRole('table', { name: '新进入预警（1），热线' });
    expect(within(newly).getAllByRole('row')[1]?.textContent).toBe(
      '市水利局95.3 → 74.3A→E名次 12 → 未排名−21.0',
    );
    expect(screen.queryByText(/^上月数据/u)).toBeNull();
    expect(screen.queryByText(/打开上月工作簿/u)).toBeNull();
  });

  it('sorts by the size of the change and shows a long list on demand', async () => {
    const { user } = await opened(afterOctober());
    await user.click(button(/^热线：升 8/u));
    const rose = () => screen.getByRole('table', { name: '上升（8），热线' });
    const shown = () =>
      within(rose())
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell')[1]?.textContent);
    expect(shown()).toEqual(['+8.0', '+7.0', '+6.0', '+5.0', '+4.0']);
    await user.click(button('显示全部 8 个'));
    expect(shown()).toHaveLength(8);
    expect(screen.queryByRole('button', { name: /显示全部/u })).toBeNull();
  });

  it('selects the unit’s row', async () => {
    const result = afterOctober();
    const { session, user } = await opened(result);
    await user.click(button(/^热线：升 8/u));
    const fell = screen.getByRole('table', { name: '下降（1），热线' });
    await user.click(within(fell).getByRole('button', { name: '选中“市水利局”（热线）' }));
    const unit = result.channels[0]?.units.find(({ unit: name }) => name === '市水利局');
    expect(session.places).toEqual([{ place: unit?.place, columnCount: 13 }]);
  });

  it('names the file the month came from, and offers another', async () => {
    await opened(afterOctober('10月.xlsx'), 'en-US');
    expect(screen.getByText('Last month’s figures: 10月.xlsx')).toBeTruthy();
    expect(button('Open last month’s workbook…')).toBeTruthy();
    expect(button(/^Hotline: 8 up, 1 down, 1 newly flagged/u)).toBeTruthy();
  });

  it('has no fault of access, opened and with a file that was refused', async () => {
    const { user } = await opened(afterOctober('10月.xlsx'));
    await user.click(button(/^热线：升 8/u));
    await user.upload(chooser(), fileOf('坏.xlsx', new TextEncoder().encode('单位')));
    await said(/^没有打开“坏\.xlsx”/u);
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('a result without a month before', () => {
  it('says how to get one', async () => {
    await opened(goldenResult());
    expect(screen.getByText(/^未与2023年10月比较：/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^热线：升/u })).toBeNull();
  });

  it('takes the opened file into the next run, and says so until then', async () => {
    const { session, user, end } = await opened(goldenResult());
    await user.upload(chooser(), await rankingFile('10月.xlsx', 10));
    await said(/^已打开“10月\.xlsx”（2023年10月）。重新计算后与上月比较。$/u);
    await user.click(button('重新计算并比较'));
    const { earlierWorkbook } = session.runs.at(-1)?.options ?? {};
    expect(earlierWorkbook?.workbookName).toBe('10月.xlsx');
    expect(earlierWorkbook?.sheets.map(({ name }) => name)).toEqual(['热线排名']);
    await end({ kind: 'graded', result: afterOctober('10月.xlsx') });
    await waitFor(() => expect(screen.queryByText(/^已打开/u)).toBeNull());
    expect(screen.getByText('上月数据：10月.xlsx')).toBeTruthy();
    expect(button('换用其他工作簿…')).toBeTruthy();
  });

  it('refuses a file of another month and keeps none of it', async () => {
    const { session, user, compute } = await opened(goldenResult());
    await user.upload(chooser(), await rankingFile('9月.xlsx', 9));
    await said(/^没有打开“9月\.xlsx”。其中是2023年9月的考评排名，需要的是2023年10月。/u);
    expect(screen.queryByRole('button', { name: '重新计算并比较' })).toBeNull();
    await compute();
    expect(session.runs.at(-1)?.options.earlierWorkbook).toBeNull();
  });

  it.each([
    ['text', new TextEncoder().encode('单位,件数'), /这不是 Excel 工作簿/u],
    ['a workbook with a password', compoundFile(['EncryptedPackage']), /文件有打开密码/u],
    ['an old workbook', compoundFile(['Workbook']), /Excel 97–2003/u],
    ['an empty file', new Uint8Array(), /0 字节/u],
    ['a damaged workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /文件已损坏/u],
  ])('says of %s what is wrong with it', async (_, bytes, told) => {
    const { user } = await opened(goldenResult());
    await user.upload(chooser(), fileOf('上月.xlsx', bytes));
    expect((await said(/^没有打开“上月\.xlsx”。/u)).textContent).toMatch(told);
  });

  it('says of a workbook that was never graded what to do', async () => {
    const { user } = await opened(goldenResult());
    const sample = readFileSync('assets/samples/yueyang-2023-11.xlsx');
    await user.upload(chooser(), fileOf('原始.xlsx', new Uint8Array(sample)));
    await said(/^没有打开“原始\.xlsx”。其中没有本加载项生成的考评排名。/u);
  });

  it('says of a file kept from another month what it has', async () => {
    const problem = {
      ...({ code: 'lastMonthNotInWorkbook', severity: 'warning', where: null } as const),
      ...{ channel: null, unit: null },
      details: { workbook: '9月.xlsx', month: '2023-10', months: '2023-09' },
    };
    await opened(goldenResult({ problems: [problem] }));
    expect(screen.getAllByText(/“9月\.xlsx”中没有 2023-10 的考评排名/u).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^本工作簿中没有/u)).toBeNull();
  });
});
