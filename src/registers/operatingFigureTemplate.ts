import type { OperatingFigureLine } from './operatingFiguresRegister';

/** A line without its number, which only the service centre knows. */
function line(
  section: string,
  item: string,
  given: Partial<Pick<OperatingFigureLine, 'measure' | 'base' | 'isWhole'>> = {},
): OperatingFigureLine {
  const blank = { value: null, measure: '件', base: null, isWhole: null, period: null };
  return { section, item, ...blank, ...given };
}

const OF_CALLS = { base: '来电总量' } as const;
const CATEGORIES = ['咨询类', '求助类', '投诉类', '举报类', '建议类', '其他类'];

/** What a service centre usually states, to be filled in; lines may be changed, added and left blank. */
export const OPERATING_FIGURE_TEMPLATE: readonly OperatingFigureLine[] = [
  line('来电受理', '来电总量'),
  line('来电受理', '直接答复', { ...OF_CALLS, isWhole: true }),
  line('来电受理', '转派办理', { ...OF_CALLS, isWhole: true }),
  ...CATEGORIES.map((item) => line('诉求分类', item, { ...OF_CALLS, isWhole: false })),
  line('代表委员诉求', '人大代表诉求'),
  line('代表委员诉求', '政协委员诉求'),
  line('企业诉求', '企业诉求总量'),
  line('企业诉求', '企业诉求办结', { base: '企业诉求总量', isWhole: false }),
  line('知识库', '知识库条目总数', { measure: '条' }),
  line('知识库', '本月新增', { measure: '条' }),
  line('知识库', '本月更新', { measure: '条' }),
];

/** The subjects of the template, as the register offers them. */
export const FIGURE_SECTIONS: readonly string[] = [
  ...new Set(OPERATING_FIGURE_TEMPLATE.map(({ section }) => section)),
];
