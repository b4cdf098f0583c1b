import { officeEnvironmentInfo } from '../../src/office/officeEnvironmentInfo';
import { whenOfficeReady } from '../../src/office/officeReady';
import { startOffice } from '../support/officeUnderTest';

type Globals = { Office?: typeof Office };

/** Puts a stand-in for the library in place; what it lacks is what the situation is about. */
function withLibrary(library: object | undefined, act: () => Promise<void>) {
  const globals = globalThis as unknown as Globals;
  const before = globals.Office;
  globals.Office = library as typeof Office;
  return act().finally(() => {
    if (before) globals.Office = before;
    else delete globals.Office;
  });
}

describe('where the pane was opened', () => {
  it('in Excel', async () => {
    await startOffice({ displayLanguage: 'zh-CN' });
    expect(await whenOfficeReady(1000)).toBe('excel');
    expect(officeEnvironmentInfo().displayLanguage).toBe('zh-CN');
  });

  it('in a plain browser page', async () => {
    const onReady = () => Promise.resolve({ host: null, platform: null });
    await withLibrary({ onReady }, async () => {
      expect(await whenOfficeReady(1000)).toBe('noHost');
    });
  });

  it('in another Office program', async () => {
    await startOffice();
    const onReady = () => Promise.resolve({ host: 'Word' });
    await withLibrary({ ...Office, onReady, HostType: Office.HostType }, async () => {
      expect(await whenOfficeReady(1000)).toBe('otherHost');
    });
  });

  it('where office.js was blocked', async () => {
    await withLibrary(undefined, async () => {
      expect(await whenOfficeReady(1000)).toBe('noLibrary');
    });
  });

  it('where office.js waits for its host for ever', async () => {
    await withLibrary({ onReady: () => new Promise(() => undefined) }, async () => {
      expect(await whenOfficeReady(20)).toBe('noAnswer');
    });
  });
});
