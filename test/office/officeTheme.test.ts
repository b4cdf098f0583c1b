import { currentTheme, subscribeToTheme, type ThemeKind } from '../../src/office/officeTheme';
import { startOffice } from '../support/officeUnderTest';

/** Media queries under the test's control. */
function mediaQueries(matching: Record<string, boolean>) {
  const listeners = new Map<string, Set<() => void>>();
  const matchMedia = (query: string) => ({
    get matches() {
      return matching[query] ?? false;
    },
    addEventListener: (_: string, listener: () => void) => {
      const known = listeners.get(query) ?? new Set();
      listeners.set(query, known.add(listener));
    },
    removeEventListener: (_: string, listener: () => void) => {
      listeners.get(query)?.delete(listener);
    },
  });
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: matchMedia });
  return {
    set(query: string, matches: boolean) {
      matching[query] = matches;
      for (const listener of listeners.get(query) ?? []) listener();
    },
    listening: () => [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
  };
}

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

function officeThemeIs(theme: object | undefined) {
  Object.defineProperty(Office.context, 'officeTheme', { configurable: true, value: theme });
}

describe('the theme of the pane', () => {
  beforeEach(async () => {
    await startOffice();
    officeThemeIs(undefined);
  });

  it('follows the system where Office says nothing', () => {
    mediaQueries({});
    expect(currentTheme()).toBe('light');
    mediaQueries({ [DARK]: true });
    expect(currentTheme()).toBe('dark');
  });

  it('follows Office where it says something', () => {
    mediaQueries({ [DARK]: true });
    officeThemeIs({ isDarkTheme: false });
    expect(currentTheme()).toBe('light');
    officeThemeIs({ isDarkTheme: true });
    mediaQueries({});
    expect(currentTheme()).toBe('dark');
  });

  it('forced colours win', () => {
    mediaQueries({ [FORCED]: true, [DARK]: true });
    officeThemeIs({ isDarkTheme: true });
    expect(currentTheme()).toBe('highContrast');
  });

  it('without media queries it is light', () => {
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: undefined });
    expect(currentTheme()).toBe('light');
  });

  it('changes are told while the pane is open, once each, until unsubscribed', () => {
    const media = mediaQueries({});
    const told: ThemeKind[] = [];
    const end = subscribeToTheme((theme) => told.push(theme));
    media.set(DARK, true);
    media.set(DARK, true);
    media.set(FORCED, true);
    expect(told).toEqual(['dark', 'highContrast']);
    end();
    expect(media.listening()).toBe(0);
    media.set(FORCED, false);
    expect(told).toHaveLength(2);
  });

  it("Office's own change is noticed when the pane gets the focus", () => {
    mediaQueries({});
    officeThemeIs({ isDarkTheme: false });
    const told: ThemeKind[] = [];
    const end = subscribeToTheme((theme) => told.push(theme));
    officeThemeIs({ isDarkTheme: true });
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual(['dark']);
    end();
  });
});
