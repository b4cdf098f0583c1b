import type { Problem } from '../domain/problem';
import type { ChannelId } from '../domain/ruleSet';
import type { RegisterKind } from '../registers/registerKind';
import type { Suggestions } from '../rules/suggestions';
import type { CellArea, CellContent } from '../tables/snapshot';

/**
 * What one cell shall hold. `text` stays text whatever it begins with; numbers are finite; `keep`
 * leaves the cell alone, also a formula in it.
 */
export type PlannedValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'keep' };

/** A rectangle of values; every row has the same length. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly PlannedValue[])[];
}

/** `CenterAcrossSelection` centres a text over its cell and the empty ones of the area beside it. */
export type HorizontalAlignment = 'Left' | 'Center' | 'Right' | 'CenterAcrossSelection';

/** Formats for an area; what is not named stays as it is. Colours are `#RRGGBB`. */
export interface PlannedFormat {
  readonly area: CellArea;
  readonly numberFormat?: string;
  /** `none` takes the fill away. */
  readonly fill?: string;
  /**
   * The fill goes only over cells that have one of these now and differ from the cell to their left: a
   * colour that runs along the row is a person's. Absent: over whatever is there.
   */
  readonly fillOver?: readonly string[];
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: 'Center' | 'Top';
  readonly wrapText?: boolean;
  /** Thin lines around every cell of the area. */
  readonly borderColor?: string;
}

/** Cells that take only the words of a list, which they offer. */
export interface PlannedChoices {
  readonly area: CellArea;
  readonly choices: readonly string[];
}

/** Cells that offer words, and take others as well. */
export interface PlannedSuggestions {
  readonly area: CellArea;
  readonly offers: Suggestions;
}

export type ChartKind = 'ColumnClustered' | 'BarClustered';

/** A chart on a sheet of ours. A chart of the same name there is made to be like it. */
export interface PlannedChart {
  /** Unlike any a person would give: what other charts of the sheet are called does not matter. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** Its figures: the first row names the series, the first column the categories. */
  readonly source: CellArea;
  /** One colour per series, `#RRGGBB`. */
  readonly fills: readonly string[];
  /** The cells it lies over. */
  readonly place: CellArea;
}

/** Width of a column in characters of the standard font. */
export interface PlannedColumnWidth {
  readonly column: number;
  readonly characters: number;
}

/**
 * How a sheet is printed: on A4, centred, all columns on one page and as many pages high as it takes.
 */
export interface PlannedPage {
  readonly orientation: 'Portrait' | 'Landscape';
  /** The row repeated at the top of every page after its own; null for none. */
  readonly titleRow: number | null;
}

/**
 * Which of our own sheets: one ranking per channel, of a month or of a span of months, one list of
 * flagged units, the ledger's annexes and its summary, the bulletin, one list of results by another
 * hand; or the rules, the registers and the templates of unit tables, which we add and people fill in.
 * A template is a person's sheet once it is added.
 */
export type OutputId =
  | `ranking.${string}`
  | `rollUp.${string}`
  | `register.${RegisterKind}`
  | `template.${string}`
  | 'flagged'
  | 'deductions'
  | 'bonuses'
  | 'summary'
  | 'bulletin'
  | 'differences'
  | 'rules';

/**
 * Where a sheet plan goes: a person's sheet, or one of ours (`sheetId` null: it has to be added, and
 * its marker made or pointed to it anew).
 */
export type PlanTarget =
  | { readonly kind: 'source'; readonly sheetId: string; readonly sheetName: string }
  | {
      readonly kind: 'output';
      readonly output: OutputId;
      readonly sheetId: string | null;
      readonly sheetName: string;
      /** The defined name that marks cell A1 of the sheet as ours. */
      readonly marker: string;
    };

/**
 * Everything that shall be written to one sheet, in this order: clear, number formats (a cell
 * formatted as text would take a number as text), values, the other formats. Blocks of one sheet
 * never overlap.
 */
export interface SheetPlan {
  readonly target: PlanTarget;
  /** Cells of an earlier run to clear first (values and formats); null when there are none. */
  readonly clear: CellArea | null;
  readonly blocks: readonly PlannedBlock[];
  readonly formats: readonly PlannedFormat[];
  /** Lists of words; absent on sheets that nobody fills in. */
  readonly choices?: readonly PlannedChoices[];
  readonly suggestions?: readonly PlannedSuggestions[];
  /** Drawn where cells of the sheet are written, from those cells; absent on sheets without. */
  readonly charts?: readonly PlannedChart[];
  readonly columnWidths: readonly PlannedColumnWidth[];
  /** Rows kept in view while scrolling; null leaves the sheet as it is. */
  readonly frozenRows: number | null;
  /** Null leaves the sheet as it is: the page setup of a person's sheet is theirs. */
  readonly page: PlannedPage | null;
}

/** A cell that a person typed and the plan replaces with something else. */
export interface Replacement {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellContent;
  readonly formula: string | null;
  readonly after: CellContent;
  /** Whose result the cell is, and which; null on our own sheets. */
  readonly unit: string | null;
  readonly channel: ChannelId | null;
  /** The column's label in the workbook's language. */
  readonly label: string | null;
  /**
   * False where the cell says the same as the result at the decimals shown: only hidden figures or
   * the way of writing change (`98.1` becomes 0.98095 shown as a percentage).
   */
  readonly differs: boolean;
}

/** The whole change as plain data; empty `sheets` means the workbook already says all of it. */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
  /** Workbook settings to store with the change, by key. */
  readonly settings: Readonly<Record<string, string>>;
  readonly replacements: readonly Replacement[];
  readonly problems: readonly Problem[];
  /** True where the change belongs to the run before it and is taken back with it; absent is false. */
  readonly continues?: boolean;
}
