import type { ChannelColumns } from './channelColumns';
import type { ColumnNames } from './columnNames';
import type { FoundBlock } from './foundBlock';
import type { HeaderCandidate } from './sheetHeader';
import type { SheetSnapshot } from './snapshot';

/** A header as it was read, and the block it made if it was taken. */
export interface ReadHeader {
  readonly sheet: SheetSnapshot;
  readonly names: ColumnNames;
  readonly header: HeaderCandidate;
  /** Null when its channel is unknown, or it is no header of a unit table. */
  readonly channel: ChannelColumns | null;
  readonly block: FoundBlock | null;
}
