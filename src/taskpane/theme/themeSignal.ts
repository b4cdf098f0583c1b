/** How the pane looks. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

/** The look that Excel or the system asks for, now and later. */
export interface ThemeSignal {
  readonly current: () => ThemeName;
  /** Calls `changed` after each change until the returned function is called. */
  readonly subscribe: (changed: () => void) => () => void;
}
