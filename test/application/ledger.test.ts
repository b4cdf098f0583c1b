import { gradingReport } from '../../src/application/gradingReport';
import { gradingSummary } from '../../src/application/gradingSummary';
import { shownRows, sheetNamed } from '../support/applyPlan';
import { ledgerRows, LEDGER_HEADER } from '../support/ledgerRows';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { sessionOver, valueOf } from './memoryWorkbook';

const RUN = { period: null, excludedTables: [], agreed: 'none' } as const;
const ROSTER_HEADER = [
  ...['承办单位', '类别', '别名', '参与渠道', '不参评原因', '不参评起', '不参评止'],
];
const MONTH = {
  '2023年11月热线': [
    HOTLINE_HEADER,
    ['市公安交警支队', 100, 100, 100, 0, 100, 0],
    ['市水利局', 14, 14, 2, 3, 14, 4],
  ],
  '2023年11月信箱': [MAILBOX_HEADER, ['市公安局交警支队', 20, 20, 20, 4]],
};
const ENTRIES = ledgerRows([
  { unit: '市公安局交警支队', kind: '热线办理质量', orderNumbers: ['11', '12'] },
  { unit: '市水利局', kind: '信息报送', items: 3, text: '媒体刊登' },
  { unit: '市气象局', kind: '上级考核', date: '2023-10-31' },
]);

async function graded(sheets: Parameters<typeof sessionOver>[0], period = RUN.period) {
  const { session, workbook } = sessionOver(sheets);
  const outcome = await session.grade({ ...RUN, period }, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return { result: outcome.result, session, workbook };
}

describe('the ledger of a run', () => {
  it('takes this month’s entries, and says how many are of others', async () => {
    const { result } = await graded({ ...MONTH, 登记: ENTRIES });
    expect(result.ledger.deductions.map(({ unit, points }) => [unit, points])).toEqual([
      ['市公安局交警支队', -2],
      ['市水利局', -6],
      ['市公安局交警支队', -2],
    ]);
    expect(result.ledger.bonuses).toMatchObject([{ unit: '市水利局', points: 1.5, items: 3 }]);
    const told = result.problems.filter(({ code }) => code.startsWith('ledger'));
    expect(told).toMatchObject([
      { code: 'ledgerOtherMonths', severity: 'info', details: { entries: 1, periods: '2023-10' } },
    ]);
  });

  it('puts a unit’s names together by the roster, and takes units of it without a row', async () => {
    const roster = [
      ['单位名录'],
      [],
      ROSTER_HEADER,
      ['市公安局交警支队', '行政事业单位', '市公安交警支队', null, null, null, null],
      ['市水利局', '行政事业单位', null, null, null, null, null],
      ['市气象局', '行政事业单位', '气象台', '热线', null, null, null],
    ];
    const entries = ledgerRows([
      { unit: '市公安交警支队', kind: '热线办理质量' },
      { unit: '气象台', kind: '上级考核' },
      { unit: '市教体局', kind: '上级考核' },
    ]);
    const { result } = await graded({ ...MONTH, 名录: roster, 登记: entries });
    const incidents = result.ledger.deductions.filter(({ source }) => source === 'entry');
    expect(incidents.map(({ unit, points }) => [unit, points])).toEqual([
      ['市公安局交警支队', -1],
      ['市气象局', -2],
    ]);
    expect(result.problems.filter(({ code }) => code.startsWith('ledger'))).toMatchObject([
      { code: 'ledgerUnitUnknown', unit: '市教体局', where: { sheetName: '登记', row: 5 } },
    ]);
    const summary = result.ledger.summary.map(({ unit, channels, net }) => [
      ...[unit, channels.length, net],
    ]);
    expect(summary).toEqual([
      ['市气象局', 1, -2],
      ['市公安局交警支队', 2, -3],
      ['市水利局', 2, -6],
    ]);
  });

  it('is not made of a register that stands twice', async () => {
    const { session } = sessionOver({ ...MONTH, 登记: ENTRIES, 登记2: ENTRIES });
    const outcome = await session.grade(RUN, () => undefined);
    if (outcome.kind !== 'nothingToGrade') throw new Error(outcome.kind);
    const [first] = outcome.problems;
    expect(first).toMatchObject({ code: 'registerTwice', where: { sheetName: '登记2' } });
  });

  it('has a register made by one click, with the month’s units and the rules’ kinds to choose from', async () => {
    const { session, workbook } = sessionOver(MONTH);
    const made = await session.insertRegister('ledger', RUN);
    expect(made).toEqual({ kind: 'inserted', sheetName: '加扣分登记' });
    expect(shownRows(sheetNamed(workbook.now, '加扣分登记'))[2]).toEqual(LEDGER_HEADER);
    const { registers } = valueOf(await session.inspect());
    expect(registers.ledger).toMatchObject({ sheetName: '加扣分登记', row: 0, column: 0 });
    const { problems } = valueOf(await session.inspect());
    expect(problems.filter(({ where }) => where?.sheetName === '加扣分登记')).toEqual([]);
  });

  it('is told for other programs and as lines for a terminal', async () => {
    const { result } = await graded({ ...MONTH, 登记: ENTRIES });
    const { ledger, problems } = gradingReport(result, { read: 3, write: 3 }, 'zh');
    expect(ledger.deductions[0]).toEqual({
      ...{ unit: '市公安局交警支队', points: -2, kind: '热线办理质量', items: 2 },
      ...{ detail: '热线编号：11、12', source: 'entry', sheet: '登记' },
    });
    expect(ledger.summary).toHaveLength(3);
    expect(problems.find(({ code }) => code === 'ledgerOtherMonths')?.message).toBe(
      '加扣分登记中有 1 条属于其他月份（2023-10），未计入 2023-11。如应计入本月，请在“计入月份”栏填写 2023-11。',
    );
    const lines = gradingSummary(result, 'zh');
    const at = lines.findIndex((line) => line.startsWith('扣分'));
    expect(lines.slice(at, at + 4)).toEqual([
      ...[
        '扣分        3   −10',
        '  考评扣分  2    −8',
        '  其他扣分  1    −2',
        '加分        1  +1.5',
      ],
    ]);
  });
});
