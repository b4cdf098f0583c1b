import { readStamp, stampLine, titleLine, titleWithoutPeriod } from '../../src/report/stamp';
import { NOVEMBER } from './gradedWorkbook';

describe('the stamp', () => {
  const stamp = {
    period: NOVEMBER,
    ruleSet: '岳阳市 2023 年考评规则',
    madeAt: '2023-12-22 09:30',
    version: '0.5.0',
  };

  it.each([
    stamp,
    { ...stamp, period: { year: 2024, month: 1 } },
    { ...stamp, period: null, ruleSet: '' },
    { ...stamp, version: '1.0.0-beta 2' },
    { ...stamp, version: null },
  ])('gives back the month, the rules, the time and the version it was made with: %j', (made) => {
    expect(readStamp(stampLine(made))).toEqual(made);
  });

  it('names the version that wrote the sheet as its fourth part', () => {
    expect(stampLine(stamp)).toBe(
      '考评月份：2023年11月　　规则：岳阳市 2023 年考评规则　　生成时间：2023-12-22 09:30　　加载项：0.5.0',
    );
  });

  it('of a sheet written before versions were named is read all the same', () => {
    const line =
      '考评月份：2023年11月　　规则：岳阳市 2023 年考评规则　　生成时间：2023-12-22 09:30';
    expect(readStamp(line)).toEqual({ ...stamp, version: null });
  });

  it.each([
    '',
    '考评月份：2023年11月',
    '2023年11月热线办理情况',
    '生成时间：2023-12-22 09:30',
    '加载项：0.5.0',
  ])('%s is none', (text) => {
    expect(readStamp(text)).toBeNull();
  });

  it('has a title whose month can be taken off again', () => {
    expect(titleWithoutPeriod(titleLine(NOVEMBER, '预警单位'))).toBe('预警单位');
    expect(titleLine(null, '预警单位')).toBe('预警单位');
  });
});
