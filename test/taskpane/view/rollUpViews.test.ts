import { parseSpanKey } from '../../../src/domain/periodSpan';
import { partWording } from '../../../src/taskpane/partWording';
import { ROLL_UP_CATALOGS } from '../../../src/taskpane/rollUpWording';
import { isLastRun, isOfOtherChoice, rollUpView } from '../../../src/taskpane/view/rollUpView';
import { firstSpan, spanGroups, spanText } from '../../../src/taskpane/view/spanOptions';
import { wordingFor } from '../wordingFor';
import { goldenInspection } from '../goldenResult';
import { goldenRollUp, twoQuarters } from '../goldenRollUp';

const zh = partWording(wordingFor('zh-CN'), ROLL_UP_CATALOGS);
const en = partWording(wordingFor('en-US'), ROLL_UP_CATALOGS);
const choices = { inspection: twoQuarters(), period: null, excludedTables: [], adjusting: 0 };

const keys = (groups: ReturnType<typeof spanGroups>) =>
  groups.map(({ options }) => options.map(({ key }) => key));

describe('the spans on offer', () => {
  it('are those that a table names a month of, latest first', () => {
    expect(keys(spanGroups(choices))).toEqual([['2023-Q4', '2023-Q3'], ['2023-H2'], ['2023']]);
  });

  it('say which of their months are missing', () => {
    const [quarter] = spanGroups(choices)[0]?.options ?? [];
    expect(quarter?.found.map(({ month }) => month)).toEqual([10, 11]);
    expect(quarter?.missing.map(({ month }) => month)).toEqual([12]);
  });

  it('leave out the months of tables that are not chosen', () => {
    const excludedTables = ['month-7', 'month-8', 'month-9'];
    expect(keys(spanGroups({ ...choices, excludedTables }))[0]).toEqual(['2023-Q4']);
  });

  it('begin with the latest one without a gap, else with the latest quarter', () => {
    expect(firstSpan(spanGroups(choices))?.key).toBe('2023-Q3');
    const excludedTables = ['month-8'];
    expect(firstSpan(spanGroups({ ...choices, excludedTables }))?.key).toBe('2023-Q4');
    expect(firstSpan([])).toBeNull();
  });

  it('take the month of the workbook where no table names one', () => {
    const named = goldenInspection({ months: [] });
    expect(keys(spanGroups({ ...choices, inspection: named }))[0]).toEqual(['2023-Q4']);
    const unknown = goldenInspection({ months: [], period: null });
    expect(spanGroups({ ...choices, inspection: unknown })).toEqual([]);
  });

  it.each([
    ['2023-Q1', '2023年第一季度', 'Q1 2023'],
    ['2023-Q4', '2023年第四季度', 'Q4 2023'],
    ['2023-H1', '2023年上半年', 'First half of 2023'],
    ['2023-H2', '2023年下半年', 'Second half of 2023'],
    ['2023', '2023年全年', 'Whole of 2023'],
  ])('%s reads %s', (key, chinese, english) => {
    const span = parseSpanKey(key);
    if (!span) throw new Error('a span expected');
    expect([spanText(span, zh), spanText(span, en)]).toEqual([chinese, english]);
  });
});

describe('a finished roll-up', () => {
  it('says what was rolled up, how, and what was missing', () => {
    const view = rollUpView(goldenRollUp(), choices, new Date(2023, 11, 22), zh);
    expect(view).toMatchObject({
      title: '2023年第四季度 · 合并计数',
      months: '已汇总：2023年10月、2023年11月。',
      missing: '缺少：2023年12月。',
      flagged: '7 个预警单位',
      written: '已更改 900 个单元格，位于：',
    });
    expect(view.channels.map(({ title, units }) => [title, units])).toEqual([
      ['热线', '65 个单位已评级'],
      ['信箱', '58 个单位已评级'],
    ]);
  });

  it('is the run to be taken back as long as nothing else was written', () => {
    const lastRun = { madeAt: null, cells: 900, sheets: [...goldenRollUp().written.sheets] };
    expect(isLastRun(goldenRollUp(), lastRun)).toBe(true);
    expect(isLastRun(goldenRollUp(), null)).toBe(false);
    const more = { ...lastRun, sheets: [...lastRun.sheets, '单位名录'] };
    expect(isLastRun(goldenRollUp(), more)).toBe(false);
    const nothing = goldenRollUp({ written: { sheets: [], cells: 0 } });
    expect(isLastRun(nothing, { ...lastRun, sheets: [] })).toBe(false);
  });

  it('is of another choice once span, method or tables were changed', () => {
    const span = { kind: 'quarter', year: 2023, part: 4 } as const;
    const done = { span, method: 'pooled', excludedTables: ['b', 'a'] } as const;
    expect(isOfOtherChoice(done, { ...done, excludedTables: ['a', 'b'] })).toBe(false);
    expect(isOfOtherChoice(done, { ...done, method: 'mean' })).toBe(true);
    expect(isOfOtherChoice(done, { ...done, span: { ...span, part: 3 } })).toBe(true);
    expect(isOfOtherChoice(done, { ...done, excludedTables: [] })).toBe(true);
  });
});
