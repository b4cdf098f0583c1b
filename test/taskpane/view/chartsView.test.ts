import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { CHARTS_CATALOGS } from '../../../src/taskpane/chartsWording';
import { partWording } from '../../../src/taskpane/partWording';
import { chartsView } from '../../../src/taskpane/view/chartsView';
import { HOTLINE_UNITS } from '../../fixtures/yueyang202311/month';
import { goldenResult } from '../goldenResult';
import { wordingFor } from '../wordingFor';

const zh = partWording(wordingFor('zh-CN'), CHARTS_CATALOGS);
const en = partWording(wordingFor('en-US'), CHARTS_CATALOGS);
const [hotline] = goldenResult().channels;
if (!hotline) throw new Error('a channel expected');

describe('the figures of the golden hotline', () => {
  it('count the grades as the bulletin does, in the order of the rules, with their share', () => {
    const figure = chartsView(hotline, YUEYANG_2023, zh)?.grades;
    expect(figure?.grades.map(({ grade, count, share }) => [grade, count, share])).toEqual([
      ['A', 60, '92.3%'],
      ['B', 0, '0.0%'],
      ['C', 2, '3.1%'],
      ['D', 1, '1.5%'],
      ['E', 2, '3.1%'],
    ]);
    expect(figure?.inWords).toBe('热线各等级单位数：A 60；B 0；C 2；D 1；E 2');
  });

  it('count the flagged units of each group against all that were graded in it', () => {
    const groups = chartsView(hotline, YUEYANG_2023, en)?.flagged.groups ?? [];
    const printed = YUEYANG_2023.groups.map((name) => {
      const units = HOTLINE_UNITS.filter(({ group }) => group === name);
      const flagged = units.filter(({ grade }) => ['C', 'D', 'E'].includes(grade));
      return [name, flagged.length, units.length];
    });
    expect(groups.map(({ group, flagged, units }) => [group, flagged, units])).toEqual(
      printed.filter(([, , units]) => units !== 0),
    );
  });

  it('are told in words with every value', () => {
    const told = chartsView(hotline, YUEYANG_2023, en)?.flagged.inWords ?? '';
    expect(told).toMatch(/^Flagged units per group, Hotline: /u);
    expect(told).toContain('行政事业单位 5 of ');
  });

  it('name units that no group is given of', () => {
    const units = hotline.units.map((unit) => ({ ...unit, group: '' }));
    const groups = chartsView({ ...hotline, units }, YUEYANG_2023, en)?.flagged.groups;
    expect(groups?.map(({ group, units: all }) => [group, all])).toEqual([['(no group)', 65]]);
  });

  it('are none where no unit was graded', () => {
    const units = hotline.units.map((unit) => ({ ...unit, grade: null }));
    expect(chartsView({ ...hotline, units }, YUEYANG_2023, zh)).toBeNull();
  });
});
