import { CORRECT_DRAFT, findingsIn, PRINTED_DRAFT, short } from './goldenDraft';

describe('a draft of November 2023', () => {
  it('gives no finding where every figure is right', () => {
    expect(findingsIn(CORRECT_DRAFT).map(short)).toEqual([]);
  });

  it('gives the mistakes of the print, and nothing else', () => {
    expect(findingsIn(PRINTED_DRAFT).map(short)).toEqual([
      'shareDiffers | differs | 4,932件，占比10.01% | 10.01% | 10.08%',
      'rateRounded | wrong | 97.69% | 97.69% | 97.70%',
      'percentImpossible | impossible | 94.17% | 94.17% | ',
      'topListDiffers | wrong | 排名前三 | 市人社局、市邮政管理局、市公安交警支队 | 市教体局、市人社局、市邮政管理局',
      'unitCountDiffers | wrong | 超期办结2件 | 2 | 1',
      'unitTwoNames | differs | 市公安局交警支队 | 市公安局交警支队 | 市公安交警支队',
    ]);
  });
});
