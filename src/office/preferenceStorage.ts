import { Storage } from '@microsoft/office-js-helpers';

/** The pane's own preferences. They stay on this computer and may be lost at any time. */
export interface PanePreferences {
  /** Null follows Office's display language. */
  readonly language: 'zh' | 'en' | null;
  /** Whether the person was told once what the pane does. */
  readonly firstRunTold: boolean;
}

export type PreferenceKey = keyof PanePreferences;

/** Preferences that survive closing the pane where the browser allows it. */
export interface PreferenceStorage {
  get<K extends PreferenceKey>(key: K): PanePreferences[K];
  set<K extends PreferenceKey>(key: K, value: PanePreferences[K]): void;
}

const CONTAINER = 'hotlineGrading';
const DEFAULTS: PanePreferences = { language: null, firstRunTold: false };
const VALID: { readonly [K in PreferenceKey]: (value: unknown) => value is PanePreferences[K] } = {
  language: (value) => value === 'zh' || value === 'en' || value === null,
  firstRunTold: (value) => typeof value === 'boolean',
};

/**
 * Opens the preferences. In Excel on the web the pane is a frame of another site: its storage is
 * divided by Office's partition key, and a browser may block it altogether. Then preferences last
 * until the pane is closed.
 */
export function openPreferences(): PreferenceStorage {
  const stored = guarded(() => new Storage<unknown>(containerName()));
  const unsaved = new Map<PreferenceKey, unknown>();
  return {
    get<K extends PreferenceKey>(key: K): PanePreferences[K] {
      const value = unsaved.has(key) ? unsaved.get(key) : guarded(() => stored?.get(key));
      return VALID[key](value) ? value : DEFAULTS[key];
    },
    set(key, value) {
      unsaved.set(key, value);
      guarded(() => stored?.set(key, value));
    },
  };
}

function containerName(): string {
  // Declared as always there; hosts without partitions leave it out.
  const key = Office.context.partitionKey as string | undefined;
  return key === undefined || key === '' ? CONTAINER : `${CONTAINER}-${key}`;
}

/** Blocked or full storage throws; a preference is not worth an error. */
function guarded<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
