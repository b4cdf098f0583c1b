import { waitFor } from '@testing-library/dom';
import { logToConsole } from '../../src/office/consoleLog';
import { startOffice } from '../support/officeUnderTest';

describe('the log of host errors', () => {
  beforeAll(() => startOffice());
  afterEach(() => jest.restoreAllMocks());

  it('shows the error with what the host said about it', async () => {
    const shown: unknown[] = [];
    jest.spyOn(console, 'group').mockImplementation((title) => shown.push(title));
    jest.spyOn(console, 'groupCollapsed').mockImplementation(() => undefined);
    jest.spyOn(console, 'error').mockImplementation((detail) => shown.push(detail));
    const error = await Excel.run((context) => {
      context.workbook.worksheets.getItem('gone').load('name');
      return context.sync();
    }).catch((reason: unknown) => reason);
    logToConsole(error);
    await waitFor(() => expect(shown.length).toBeGreaterThan(1));
    expect(shown[0]).toContain('RichApi.Error');
    expect(shown).toContainEqual(expect.objectContaining({ code: 'ItemNotFound' }));
  });

  it('a console that fails does not fail the caller', () => {
    jest.spyOn(console, 'group').mockImplementation(() => {
      throw new Error('no console');
    });
    expect(() => logToConsole(new Error('x'))).not.toThrow();
  });
});
