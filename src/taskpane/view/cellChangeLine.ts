import { cellName } from '../../domain/cellName';
import type { CellPlace } from '../../domain/problem';
import type { CellContent } from '../../application/workbookTypes';
import type { Wording } from '../wording';

/** One cell with what stands there and what would (or did) come instead. */
export interface CellChangeLine {
  readonly id: string;
  /** Whose value it is: `市水利局（热线）`; null where the cell belongs to no unit. */
  readonly unit: string | null;
  /** The column's label; null where the cell belongs to none. */
  readonly label: string | null;
  readonly cell: string;
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
  /** Something to know about this one; null for most. */
  readonly mark: string | null;
}

/** A cell's change as a line. A formula is shown as it stands. */
export function cellChangeLine(
  place: CellPlace,
  change: {
    readonly unit: string | null;
    readonly label: string | null;
    readonly before: CellContent;
    readonly formula: string | null;
    readonly after: CellContent;
    readonly mark: string | null;
  },
  wording: Wording,
): CellChangeLine {
  const { sheetId, sheetName, row, column } = place;
  const cell = cellName(place);
  return {
    id: cell,
    unit: change.unit,
    label: change.label,
    cell,
    place: { sheetId, sheetName, row, column },
    before: change.formula ?? contentText(change.before, wording),
    after: contentText(change.after, wording),
    mark: change.mark,
  };
}

/** What a cell holds, for a narrow table. */
export function contentText(content: CellContent, wording: Wording): string {
  switch (content.kind) {
    case 'blank':
      return wording.text('blankCell');
    case 'number':
      // At most six significant decimals: enough to tell two rates apart, short enough for 320 px.
      return new Intl.NumberFormat(wording.locale, { maximumFractionDigits: 6 }).format(
        content.value,
      );
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'error':
      return content.value;
  }
}
