import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { channelRulesOf } from '../../src/domain/channelRulesOf';
import { FLAGGED_FILLS, gradeFill, PALETTE } from '../../src/report/palette';

describe('colours of flagged grades', () => {
  const rules = channelRulesOf(YUEYANG_2023, 'hotline');

  it('go from amber to red and leave the others alone', () => {
    expect(['A', 'B', 'C', 'D', 'E', '无工单', null].map((g) => gradeFill(g, rules))).toEqual([
      null,
      null,
      ...FLAGGED_FILLS,
      null,
      null,
    ]);
  });

  it('are red for the worst grade also where fewer or more are flagged', () => {
    const withFlagged = (flagged: readonly string[]) => ({
      ...rules,
      grades: rules.grades.map((g) => ({ ...g, flagged: flagged.includes(g.label) })),
    });
    expect(gradeFill('E', withFlagged(['E']))).toBe(FLAGGED_FILLS[2]);
    const four = withFlagged(['B', 'C', 'D', 'E']);
    expect(['B', 'E'].map((g) => gradeFill(g, four))).toEqual([FLAGGED_FILLS[0], FLAGGED_FILLS[2]]);
  });

  it('carry black text at 7:1 or better, headers too', () => {
    for (const fill of [...FLAGGED_FILLS, PALETTE.headerFill, PALETTE.groupFill]) {
      expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThanOrEqual(7);
    }
    expect(1.05 / (luminance(PALETTE.stampText) + 0.05)).toBeGreaterThanOrEqual(7);
  });

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});
