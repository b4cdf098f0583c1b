import { act, render } from '@testing-library/react';
import { ThemedRoot } from '../../../src/taskpane/theme/themedRoot';
import type { ThemeName } from '../../../src/taskpane/theme/themeSignal';
import { THEMES } from '../../../src/taskpane/theme/themes';

const page = () => document.documentElement.style;

it('colours the page behind the pane, which shows beside a dialog, and follows a change', () => {
  let name: ThemeName = 'dark';
  let tell = () => {};
  const subscribe = (changed: () => void) => {
    tell = changed;
    return () => undefined;
  };
  render(<ThemedRoot signal={{ current: () => name, subscribe }}>中</ThemedRoot>);
  const dark = page().backgroundColor;
  expect(page().colorScheme).toBe('dark');
  act(() => {
    name = 'light';
    tell();
  });
  const wanted = document.createElement('p').style;
  wanted.backgroundColor = THEMES.light.colorNeutralBackground2;
  expect(page().backgroundColor).toBe(wanted.backgroundColor);
  expect(page().backgroundColor).not.toBe(dark);
  expect(page().colorScheme).toBe('light');
});
