/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/workbench/page/addinManifest';

describe("the add-in's manifest, read as Excel reads it", () => {
  const manifest = readManifest(readFileSync('manifest.xml', 'utf8'));

  it('gives the buttons in both languages', () => {
    expect(manifest.buttons.map(({ label }) => label)).toEqual([
      { zh: '打开窗格', en: 'Open pane' },
      { zh: '计算等级', en: 'Compute grades' },
      { zh: '预警单位', en: 'Flagged units' },
      { zh: '核对通报', en: 'Check draft' },
      { zh: '恢复原值', en: 'Restore' },
    ]);
  });

  it('says what each button does', () => {
    expect(manifest.buttons.map(({ action }) => action)).toEqual([
      { kind: 'showPane', page: 'taskpane.html' },
      { kind: 'runFunction', functionName: 'computeGrades' },
      { kind: 'showPane', page: 'taskpane.html?view=flagged' },
      { kind: 'showPane', page: 'taskpane.html?view=check' },
      { kind: 'runFunction', functionName: 'restorePreviousValues' },
    ]);
    expect(manifest.functionFile).toBe('commands.html');
  });

  it('turns addresses of the deployment into paths of the page, with the largest icon', () => {
    for (const { icon } of manifest.buttons) expect(icon).toMatch(/^assets\/[\w-]+-80\.png$/);
  });

  it('has an id and a version', () => {
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it('is refused when it is something else', () => {
    expect(() => readManifest('<html></html>')).toThrow('manifest');
  });
});
