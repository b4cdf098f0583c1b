import type { LedgerKind } from '../ledgerRules';
import { nameKey } from '../nameKey';
import type { RuleSet } from '../ruleSet';

/** The kinds of a ledger, as entries name them and as they are printed. */
export interface KindCatalogue {
  /** The kind that an entry names; null for none of the rules. */
  readonly kindOf: (written: string) => LedgerKind | null;
  /** The kind as the annexes print it. */
  readonly printedName: (kind: LedgerKind) => string;
}

/** A remark behind a kind: `信件办理质量（表扬信）`. */
const REMARK = /^(.+?)[(（][^()（）]*[)）]$/u;

/**
 * The rules' kinds. An entry names one by its label, with or without the remark in brackets at its
 * end, or by its code; the remark is not printed. Where two labels differ in the remark only, it is
 * part of the name.
 */
export function kindCatalogue({ ledger }: Pick<RuleSet, 'ledger'>): KindCatalogue {
  const shorts = ledger.map((kind) => withoutRemark(kind));
  const isShared = (short: string) => shorts.filter((other) => other === short).length > 1;
  const printedName = (kind: LedgerKind) => {
    const short = withoutRemark(kind);
    return isShared(short) ? kind.label.zh : short;
  };
  // What comes later goes before: a whole label before a shortened one, and both before a code.
  const kinds = new Map([
    ...ledger.map((kind) => [nameKey(kind.name), kind] as const),
    ...ledger.map((kind) => [nameKey(printedName(kind)), kind] as const),
    ...ledger.map((kind) => [nameKey(kind.label.zh), kind] as const),
  ]);
  return { kindOf: (written) => kinds.get(nameKey(written)) ?? null, printedName };
}

/** The kinds an entry is offered: those that are on, and those that only wait for points. */
export function offeredKinds({ ledger }: Pick<RuleSet, 'ledger'>): string[] {
  return ledger
    .filter(({ active, points }) => active || points === null)
    .map(({ label }) => label.zh);
}

function withoutRemark({ label }: LedgerKind): string {
  return REMARK.exec(label.zh)?.[1]?.trim() ?? label.zh;
}
