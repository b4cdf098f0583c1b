import { bulletin } from '../../src/bulletin/bulletin';
import type { Bulletin } from '../../src/bulletin/bulletinBlock';
import type { BulletinInput } from '../../src/bulletin/bulletinInput';
import { monthLedger, type MonthLedger } from '../../src/domain/ledger/monthLedger';
import { nameKey } from '../../src/domain/nameKey';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { BONUSES, DEDUCTIONS } from '../fixtures/yueyang202311/month';
import { goldenAssessment } from './goldenAssessment';
import { ledgerEntry } from './ledgerEntry';

/** The month's 8 incidents and 12 bonuses as a ledger, with the grade penalties. */
export function goldenLedger(): MonthLedger {
  const incidents = DEDUCTIONS.filter(({ source }) => source === '人工').map(
    ({ unit, item, detail }) => ({ unit, kind: item, text: detail, items: null }),
  );
  const bonuses = BONUSES.map(({ unit, item, cases, detail }) => ({
    ...{ unit, kind: item, text: detail, items: cases },
  }));
  const entries = [...incidents, ...bonuses].map((given, row) => ledgerEntry(row, given));
  return monthLedger(entries, goldenAssessment(), YUEYANG_2023, {
    unitKey: nameKey,
    roster: null,
  });
}

/** November 2023 as its bulletin says it. */
export function goldenBulletin(given: Partial<BulletinInput> = {}): Bulletin {
  const { channels, period } = goldenAssessment();
  const ledger = goldenLedger();
  return bulletin({ period, channels, rules: YUEYANG_2023, ledger, figures: null, ...given });
}
