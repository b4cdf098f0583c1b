import type { Period } from '../domain/period';
import type { ActiveRow } from './blockBody';
import type { ChannelColumns } from './channelColumns';
import type { SheetHeader } from './sheetHeader';
import type { SheetSnapshot } from './snapshot';

/** A header with its channel and the rows under it, before units are read. */
export interface FoundBlock {
  readonly sheet: SheetSnapshot;
  readonly header: SheetHeader;
  readonly channel: ChannelColumns;
  readonly group: string;
  /** The groups the rules know. */
  readonly groups: readonly string[];
  readonly periods: readonly Period[];
  readonly rows: readonly ActiveRow[];
}
