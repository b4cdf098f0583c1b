import { readStamp, stampLine, titleLine, titleWithoutPeriod } from '../../src/report/stamp';
import { NOVEMBER } from './gradedWorkbook';

describe('the stamp', () => {
  const stamp = { period: NOVEMBER, ruleSet: '岳阳市 2023 年考评规则', madeAt: '2023-12-22 09:30' };

  it.each([
    stamp,
    { ...stamp, period: { year: 2024, month: 1 } },
    { ...stamp, period: null, ruleSet: '' },
  ])('gives back the month, the rules and the time it was made with', (made) => {
    expect(readStamp(stampLine(made))).toEqual(made);
  });

  it.each(['', '考评月份：2023年11月', '2023年11月热线办理情况', '生成时间：2023-12-22 09:30'])(
    '%s is none',
    (text) => {
      expect(readStamp(text)).toBeNull();
    },
  );

  it('has a title whose month can be taken off again', () => {
    expect(titleWithoutPeriod(titleLine(NOVEMBER, '预警单位'))).toBe('预警单位');
    expect(titleLine(null, '预警单位')).toBe('预警单位');
  });
});
