import { cellName } from '../../domain/cellName';
import type { CellPlace } from '../../domain/problem';
import type { ChannelId, RateRule, RuleSet } from '../../domain/ruleSet';
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

/** A cell's change as a line. A formula is shown as it stands, a fraction in a rate's column as a percentage. */
export function cellChangeLine(
  place: CellPlace,
  change: {
    readonly unit: string | null;
    readonly channel: ChannelId | null;
    readonly label: string | null;
    readonly before: CellContent;
    readonly formula: string | null;
    readonly after: CellContent;
    readonly mark: string | null;
  },
  rules: RuleSet,
  wording: Wording,
): CellChangeLine {
  const { sheetId, sheetName, row, column } = place;
  const cell = cellName(place);
  const rate = rateOf(change, rules);
  return {
    id: cell,
    unit: change.unit,
    label: change.label,
    cell,
    place: { sheetId, sheetName, row, column },
    before: change.formula ?? contentText(change.before, rate, wording),
    after: contentText(change.after, rate, wording),
    mark: change.mark,
  };
}

/** The rate whose column a cell stands in; null for every other cell. */
function rateOf(
  { channel, label }: { readonly channel: ChannelId | null; readonly label: string | null },
  { channels }: RuleSet,
): RateRule | null {
  const own = channels.find((each) => each.channel === channel);
  return own?.rates.find((rate) => rate.label.zh === label) ?? null;
}

/** What a cell holds, for a narrow table. */
function contentText(content: CellContent, rate: RateRule | null, wording: Wording): string {
  switch (content.kind) {
    case 'blank':
      return wording.text('blankCell');
    case 'number':
      if (rate && content.value >= 0 && content.value <= 1) {
        return wording.percent(content.value, rate.decimals);
      }
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
