import type { ThemeSignal } from './themeSignal';

/** The system's own preference, for pages without an Office around them. */
export function systemTheme(): ThemeSignal {
  const contrast = window.matchMedia('(forced-colors: active)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    current: () => (contrast.matches ? 'highContrast' : dark.matches ? 'dark' : 'light'),
    subscribe: (changed) => {
      contrast.addEventListener('change', changed);
      dark.addEventListener('change', changed);
      return () => {
        contrast.removeEventListener('change', changed);
        dark.removeEventListener('change', changed);
      };
    },
  };
}
