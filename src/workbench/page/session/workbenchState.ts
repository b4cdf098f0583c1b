import type { Language, ThemeName } from '../pageOptions';

/** Something the page says to the person above the grid. */
export interface Notice {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** How far the pane is; `late` after ten silent seconds. */
export type PaneStatus = 'starting' | 'ready' | 'late';

/** Everything that the page's own controls show. */
export interface WorkbenchState {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Null until the first workbook is open. */
  readonly fileName: string | null;
  readonly isOpening: boolean;
  readonly notices: readonly Notice[];
  readonly isPaneOpen: boolean;
  /** The page that the pane shows, with the part that a button asked for; null for the first button's. */
  readonly panePage: string | null;
  readonly paneStatus: PaneStatus;
  /** Counts the hosts; the pane is started anew for each. */
  readonly hostNumber: number;
  readonly isCommandRunning: boolean;
}
