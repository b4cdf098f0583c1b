import type { CellPlace } from '../../domain/problem';
import type { ChannelId } from '../../domain/ruleSet';

/** A unit of a result on screen: a name can stand in both channels, and twice in a table. */
export function unitKey(
  channel: ChannelId,
  { sheetId, row, column }: Pick<CellPlace, 'sheetId' | 'row' | 'column'>,
): string {
  return `${channel} ${sheetId} ${row} ${column}`;
}
