import { parseSpanKey, spanMonths } from '../../src/domain/periodSpan';
import { readRollUpText, rollUpText } from '../../src/report/rollUpStamp';
import { readStamp, stampLine } from '../../src/report/stamp';

const SPANS = ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2023-H1', '2023-H2', '2023'];

function spanOf(key: string) {
  const span = parseSpanKey(key);
  if (!span) throw new Error(`no span ${key}`);
  return span;
}

describe('the stamp of a sheet that rolls months up', () => {
  it.each(SPANS)('gives back span, method and months of %s, whichever months there are', (key) => {
    const span = spanOf(key);
    for (const method of ['pooled', 'mean'] as const) {
      for (const months of [
        spanMonths(span),
        spanMonths(span).slice(0, 1),
        spanMonths(span).filter(({ month }) => month % 2 === 0),
      ]) {
        const rollUp = { span, method, months };
        expect(readRollUpText(rollUpText(rollUp))).toEqual(rollUp);
        const stamp = { period: null, ruleSet: '规则〔1a2b3c4d〕', madeAt: '2024-01-05 09:30' };
        const made = { ...stamp, version: '0.5.0', rollUp };
        expect(readStamp(stampLine(made))).toEqual(made);
      }
    }
  });

  it('says which months are missing', () => {
    const span = spanOf('2023-Q4');
    const months = spanMonths(span).slice(1, 2);
    expect(rollUpText({ span, method: 'mean', months })).toBe(
      '2023年第四季度（各月指标值平均；11月；缺10月、12月）',
    );
  });

  it.each([
    '',
    '2023年11月',
    '2023年第四季度',
    '2023年第四季度（合并计数；9月、10月）',
    '2023年第五季度（合并计数；10月）',
    '2023年第四季度（相加；10月）',
  ])('%p is none', (text) => {
    expect(readRollUpText(text)).toBeNull();
  });

  it('stays a stamp of no month where somebody changed its span', () => {
    const line = ['汇总期间：冬季', '规则：规则', '生成时间：2024-01-05 09:30'].join(
      '\u3000\u3000',
    );
    const read = readStamp(line);
    expect(read).toMatchObject({ period: null, ruleSet: '规则' });
    expect(read).not.toHaveProperty('rollUp');
  });
});
