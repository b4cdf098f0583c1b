import { mayBePointsOf } from '../../src/check/ledgerSums';
import { monthLedger } from '../../src/domain/ledger/monthLedger';
import { nameKey } from '../../src/domain/nameKey';
import { decimal } from '../../src/domain/rational';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { goldenAssessment } from '../support/goldenAssessment';
import { ledgerEntry } from '../support/ledgerEntry';
import { findingsIn, goldenFacts, short } from './goldenDraft';

/** A ledger whose entries state their own points. */
function ledgerOf(entries: readonly Parameters<typeof ledgerEntry>[1][]) {
  const own = entries.map((given, row) => ledgerEntry(row, given));
  return monthLedger(own, goldenAssessment(), YUEYANG_2023, { unitKey: nameKey, roster: null });
}

describe('points that no binary fraction is', () => {
  const unit = '湘阴县';
  const ledger = ledgerOf([
    { unit, kind: '信息报送', points: 0.1, text: '甲' },
    { unit, kind: '信息报送', points: 0.2, text: '乙' },
    { unit, kind: '创新创优', points: 0.4, text: '丙' },
  ]);
  const facts = goldenFacts({ ledger });
  const found = (text: string) => findingsIn(['三、加扣分情况', text], facts).map(short);

  it.each(['湘阴县加0.3分。', '湘阴县加0.7分。', '湘阴县加0.1分。'])('%s is right', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are still told where they are wrong', () => {
    expect(found('湘阴县加0.6分。')).toEqual([
      'ledgerPointsDiffer | wrong | 0.6分 | 0.6 | 0.1、0.2、0.4',
    ]);
  });

  it('may be those of one of several items', () => {
    const [line] = ledger.bonuses;
    if (!line) throw new Error('no bonus');
    const three = [{ ...line, points: 0.3, items: 3 }];
    expect(mayBePointsOf(decimal(0.1), three)).toBe(true);
    expect(mayBePointsOf(decimal(0.2), three)).toBe(false);
  });
});
