import { openPreferences } from '../../src/office/preferenceStorage';
import { startOffice } from '../support/officeUnderTest';

function partitionIs(key: string | undefined) {
  Object.defineProperty(Office.context, 'partitionKey', { configurable: true, value: key });
}

/** Lets every use of local storage throw, as browsers do in a frame of another site. */
function blockStorage(): () => void {
  const before = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('The operation is insecure.');
    },
  });
  return () => {
    if (before) Object.defineProperty(window, 'localStorage', before);
  };
}

describe('preferences of the pane', () => {
  beforeEach(async () => {
    await startOffice();
    partitionIs(undefined);
    window.localStorage.clear();
  });

  it('nothing chosen follows Office', () => {
    expect(openPreferences().get('language')).toBeNull();
  });

  it('a choice is there when the pane is opened again', () => {
    openPreferences().set('language', 'en');
    expect(openPreferences().get('language')).toBe('en');
    openPreferences().set('language', null);
    expect(openPreferences().get('language')).toBeNull();
  });

  it('panes of different partitions do not share choices', () => {
    partitionIs('tenant-a');
    openPreferences().set('language', 'en');
    partitionIs('tenant-b');
    expect(openPreferences().get('language')).toBeNull();
  });

  it('something else under the key counts as nothing chosen', () => {
    openPreferences().set('language', 'en');
    for (const key of Object.keys(window.localStorage)) window.localStorage.setItem(key, '"fr"');
    expect(openPreferences().get('language')).toBeNull();
  });

  it('where storage is blocked a choice lasts as long as the pane', () => {
    const unblock = blockStorage();
    try {
      const preferences = openPreferences();
      expect(preferences.get('language')).toBeNull();
      preferences.set('language', 'zh');
      expect(preferences.get('language')).toBe('zh');
      expect(openPreferences().get('language')).toBeNull();
    } finally {
      unblock();
    }
  });
});
