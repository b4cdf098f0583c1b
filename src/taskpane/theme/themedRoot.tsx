import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { THEMES } from './themes';
import type { ThemeSignal } from './themeSignal';
import { useThemedRootStyles } from './themedRoot.styles';

/** Gives everything inside the theme that is asked for, and follows when it changes. */
export function ThemedRoot({
  signal,
  children,
}: {
  readonly signal: ThemeSignal;
  readonly children: ReactNode;
}) {
  const styles = useThemedRootStyles();
  const name = useSyncExternalStore(signal.subscribe, signal.current);
  useEffect(() => {
    const { style } = document.documentElement;
    // Scroll bars take their colours from this.
    style.colorScheme = name === 'light' ? 'light' : 'dark';
    // Behind the pane: a dialog takes the scroll bar away and leaves its gutter.
    style.backgroundColor = THEMES[name].colorNeutralBackground2;
  }, [name]);
  return (
    <FluentProvider theme={THEMES[name]}>
      {/* Fluent gives its own class to every portal: as tall as the window, each would cover the pane. */}
      <div className={styles.root}>{children}</div>
    </FluentProvider>
  );
}
