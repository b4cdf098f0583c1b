import { freeSheetName, validSheetName } from '../../src/report/sheetName';

describe('a sheet name', () => {
  it('is taken as wanted when it is free', () => {
    expect(freeSheetName('热线排名', ['热线'])).toBe('热线排名');
  });

  it('gets the first free number, capitals apart', () => {
    expect(freeSheetName('Rank', ['RANK', 'rank (2)'])).toBe('Rank (3)');
  });

  it('never exceeds 31 characters nor breaks one in two', () => {
    const long = '😀'.repeat(20);
    const name = freeSheetName(long, [validSheetName(long)]);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toBe(`${'😀'.repeat(13)} (2)`);
  });

  it.each([
    ["'[热线]/信箱:*?\\'", '热线信箱'],
    ['  ', '_'],
    ['A\u0007B', 'AB'],
  ])('%j becomes %s', (wanted, name) => {
    expect(validSheetName(wanted)).toBe(name);
  });
});
