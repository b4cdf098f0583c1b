import { bulletinLines } from '../../src/bulletin/bulletinLines';
import type { OperatingFigure } from '../../src/bulletin/operatingFigures';
import { goldenBulletin } from '../support/goldenBulletin';
import { CORRECT_DRAFT, findingsIn, goldenFacts, short } from './goldenDraft';

const figure = (
  item: string,
  value: number,
  base: OperatingFigure['base'] = null,
  measure = '件',
) => ({
  ...{ item, value, base, measure },
});
const CALLS = { section: '来电受理', item: '来电总量', value: 69991 };
const SECTIONS = [
  {
    name: '来电受理',
    figures: [
      figure('来电总量', 69991),
      figure('直接答复', 48924, CALLS),
      figure('转派办理', 21067, CALLS),
    ],
  },
  { name: '诉求分类', figures: [figure('咨询类', 40021, CALLS), figure('求助类', 5210, CALLS)] },
  { name: '代表委员诉求', figures: [figure('人大代表诉求', 41), figure('政协委员诉求', 44)] },
  { name: '知识库', figures: [figure('知识库条目总数', 1286, null, '条')] },
];
const facts = goldenFacts({
  figures: SECTIONS.flatMap(({ figures }) =>
    figures.map((own) => ({ ...own, base: own.base?.value ?? null })),
  ),
});
const found = (text: string) => findingsIn(['一、运行情况', text], facts).map(short);

describe('operating figures in a draft', () => {
  it('of our own bulletin, and of a right draft, give no finding', () => {
    const made = goldenBulletin({ figures: { sections: SECTIONS } });
    expect(findingsIn([made.title, ...bulletinLines(made)], facts).map(short)).toEqual([]);
    expect(findingsIn(CORRECT_DRAFT, facts).map(short)).toEqual([]);
  });

  it.each([
    ['咨询类40012件、求助类5210件。', 'figureDiffers | wrong | 40012件 | 40012 | 40021'],
    ['其中人大代表诉求40件，政协委员诉求44件。', 'figureDiffers | wrong | 40件 | 40 | 41'],
    ['本月知识库条目总数1268条。', 'figureDiffers | differs | 1268条 | 1268 | 1286'],
    ['咨询类40021件，占57.81%。', 'shareDiffers | differs | 40021件，占57.81% | 57.81% | 57.18%'],
  ])('contradict %s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    '热线办理情况中，咨询类回访312件。',
    '企业咨询类312件。',
    '上月咨询类39,870件、求助类5,102件。',
    '咨询类约4万件。',
    '企业诉求868件，知识库新增85条。',
  ])('leave alone what is another figure, or is not on the sheet: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
