import { stampedTime, stampLine, titleLine, titleWithoutPeriod } from '../../src/report/stamp';
import { NOVEMBER } from './gradedWorkbook';

describe('the stamp', () => {
  const stamp = { period: NOVEMBER, ruleSet: '岳阳市 2023 年考评规则', madeAt: '2023-12-22 09:30' };

  it('gives back the time it was made with', () => {
    expect(stampedTime(stampLine(stamp))).toBe('2023-12-22 09:30');
    expect(stampedTime(stampLine({ ...stamp, period: null, ruleSet: '' }))).toBe(
      '2023-12-22 09:30',
    );
  });

  it.each(['', '考评月份：2023年11月', '2023年11月热线办理情况', '生成时间：2023-12-22 09:30'])(
    '%s is none',
    (text) => {
      expect(stampedTime(text)).toBeNull();
    },
  );

  it('has a title whose month can be taken off again', () => {
    expect(titleWithoutPeriod(titleLine(NOVEMBER, '预警单位'))).toBe('预警单位');
    expect(titleLine(null, '预警单位')).toBe('预警单位');
  });
});
