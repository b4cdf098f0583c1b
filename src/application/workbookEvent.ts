/** Who changed the workbook: somebody at this computer, or a co-author. */
export type EventSource = 'local' | 'remote';

/** Something that happened in the workbook, other than by our own writing. */
export type WorkbookEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheetId: string;
      /** As Excel gives it, without the sheet: `D4`, `B2:C9`, `5:5`. */
      readonly address: string;
      readonly source: EventSource;
    }
  /** Also by `select`, when it was the pane that asked. */
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string }
  /** Sheets were added, deleted or renamed. */
  | { readonly kind: 'sheetsChanged' };

/** Ends a watch; the workbook's events no longer arrive. */
export type Unwatch = () => Promise<void>;
