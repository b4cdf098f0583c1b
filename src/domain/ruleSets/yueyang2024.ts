import type { LedgerKind } from '../ledgerRules';
import type { LocalizedText } from '../localizedText';
import type { RuleSet } from '../ruleSet';
import { YUEYANG_2023 } from './yueyang2023';

/** Known as kinds only: they stay off until someone fills in their points. */
const RETURNED: readonly LedgerKind[] = [
  unpriced('returned', { zh: '退单数量', en: 'Orders returned' }),
  unpriced('returnedUnproved', {
    zh: '退单无现场照片或依据',
    en: 'Returned without photograph or ground',
  }),
  unpriced('returnedOwnDuty', {
    zh: '退单后核实属本单位职责',
    en: 'Returned, then found to be the unit’s own duty',
  }),
];

function unpriced(name: string, label: LocalizedText): LedgerKind {
  return {
    name,
    label,
    side: 'incident',
    points: null,
    cap: null,
    escalation: null,
    active: false,
  };
}

/** The rules of 2023 with the kinds of incidents that came in 2024. */
export const YUEYANG_2024: RuleSet = {
  ...YUEYANG_2023,
  id: 'yueyang-2024',
  label: { zh: '岳阳市 2024 年考评规则', en: 'Yueyang 2024' },
  ledger: [...YUEYANG_2023.ledger, ...RETURNED],
};
