import type { LedgerKind } from '../domain/ledgerRules';
import type { RuleEntry } from './ruleEntries';
import { checkCodes, ruleNames, type FaultList } from './ruleNames';

const MOST = 10_000;

/** The ledger's catalogue. A kind that is on has points, an incident none above 0, a bonus none below. */
export function readLedger(
  lines: readonly RuleEntry<'ledger'>[],
  faults: FaultList,
): readonly LedgerKind[] {
  const named = lines.map(({ values, at }) => ({ name: values.name, value: values, at: at.name }));
  ruleNames('加扣分项目', named, true, faults);
  checkCodes(lines, faults);
  return lines.map(({ values, at }): LedgerKind => {
    const { side, name, code, english, points, cap, fromNth, escalated, active } = values;
    if (active && points === null)
      faults.add('ruleValueMissing', at.points, { column: '每件分值' });
    const signed = [
      [points, at.points, '每件分值'],
      [escalated, at.escalated, '加重后每件'],
    ] as const;
    const [least, most] = side === 'incident' ? [-MOST, 0] : [0, MOST];
    for (const [value, place, column] of signed) {
      if (value !== null && (value < least || value > most)) {
        faults.add('ruleNumberExpected', place, { column, value, least, most });
      }
    }
    if (fromNth === null && escalated !== null) {
      faults.add('ruleValueMissing', at.fromNth, { column: '第几件起加重' });
    }
    if (fromNth !== null && escalated === null) {
      faults.add('ruleValueMissing', at.escalated, { column: '加重后每件' });
    }
    const escalation =
      fromNth === null || escalated === null ? null : { fromNth, points: escalated };
    const label = { zh: name, en: english ?? name };
    return { name: code ?? name, label, side, points, cap, escalation, active };
  });
}
