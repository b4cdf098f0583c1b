import type { LocalizedText } from './localizedText';

/** From the n-th entry of a unit on, each entry counts other points. */
export interface Escalation {
  /** 2 or more. */
  readonly fromNth: number;
  readonly points: number;
}

/** A kind of incident (points below 0) or bonus (above 0) in the ledger's catalogue. */
export interface LedgerKind {
  readonly name: string;
  readonly label: LocalizedText;
  readonly side: 'incident' | 'bonus';
  /** Points per item; null where they are not known yet: the kind is then off. */
  readonly points: number | null;
  /** The most points, without sign, that one unit gets for this kind in a month; null for no cap. */
  readonly cap: number | null;
  readonly escalation: Escalation | null;
  readonly active: boolean;
}
