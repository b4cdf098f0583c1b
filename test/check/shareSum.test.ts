import { makeUpWhole } from '../../src/check/shareSum';
import { statedNumbers } from '../../src/check/statedNumber';
import { findingsIn, short } from './goldenDraft';

const sumsUp = (text: string) => makeUpWhole(statedNumbers(text));

describe('shares that make up the whole', () => {
  it('may be off by half of each last digit, and by no more', () => {
    // Three times half of 0.0001 %: beyond what a tolerance for binary fractions would notice.
    expect(sumsUp('33.3333%、33.3333%、33.3333%')).toBe(true);
    expect(sumsUp('33.3333%、33.3333%、33.3332%')).toBe(false);
    expect(sumsUp('99.9999999990%、0.0000000000%')).toBe(false);
  });

  it('are of the sum of their counts', () => {
    const text = '共受理1,001件，其中热线700件，占70.0%；信箱200件，占20.0%；来信100件，占10.0%。';
    expect(findingsIn(['热线', text]).map(short)).toEqual([
      'sumDiffers | wrong | 1,001件 | 1001 | 1000',
    ]);
  });
});
