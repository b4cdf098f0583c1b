import type { CellPlace } from '../problem';
import type { ChannelId } from '../ruleNames';

/** One line of the deductions (扣分表) or bonuses (加分表), as it is printed. */
export interface LedgerLine {
  /** The unit as our own sheets name it. */
  readonly unit: string;
  /** With sign: 0 or less for a deduction, 0 or more for a bonus. */
  readonly points: number;
  /** The kind as printed: `热线办理综合考评`, `上级考核`. */
  readonly kind: string;
  /** `热线月度考评 C 类`, `热线编号：460658`. */
  readonly detail: string;
  readonly source: 'entry' | 'grade';
  /** The channel of a grade penalty; null for an entry. */
  readonly channel: ChannelId | null;
  /** How many items an entry stands for; 1 for a grade penalty. */
  readonly items: number;
  /** The order numbers of an entry. */
  readonly orderNumbers: readonly string[];
  /** The entry's first cell, or the cell of the graded unit's name. */
  readonly place: CellPlace;
}
