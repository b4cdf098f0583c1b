import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { readOperatingFigures } from '../../src/bulletin/readOperatingFigures';
import { OPERATING_FIGURE_TEMPLATE } from '../../src/registers/operatingFigureTemplate';
import { OPERATING_FIGURES_REGISTER } from '../../src/registers/operatingFiguresRegister';
import { readRegister } from '../../src/registers/readRegister';
import { registerGrid } from '../../src/registers/registerGrid';
import { goldenBulletin } from '../support/goldenBulletin';
import { sheetOf } from '../report/gridSnapshot';

const PERIOD = { year: 2023, month: 11 };
const HEADERS = ['版块', '项目', '数量', '计量单位', '占比基数', '各项合计等于基数', '考评月份'];
type Line = readonly (string | number)[];

/** The register with these lines; the first stands in row 4. */
function read(lines: readonly Line[], period = PERIOD) {
  const sheet = sheetOf('运行数据', [['运行数据'], ['填写说明'], HEADERS, ...lines]);
  return readOperatingFigures(readRegister(OPERATING_FIGURES_REGISTER, sheet), period);
}

const told = (lines: readonly Line[]) =>
  read(lines).problems.map(({ code, where, details }) => [
    code,
    where && `${'ABCDEFG'[where.column] ?? '?'}${where.row + 1}`,
    details,
  ]);

const CALLS: readonly Line[] = [
  ['来电受理', '来电总量', 69991, '件'],
  ['来电受理', '直接答复', 48924, '件', '来电总量', '是'],
  ['来电受理', '转派办理', 21067, '件', '来电总量', '是'],
];

describe('operating figures', () => {
  it('are said with shares of their base, half up: 48924 of 69991 is 69.9004 %', () => {
    const { figures, problems } = read([
      ...CALLS,
      ['诉求分类', '投诉类', 7006, '', '来电总量', '否'],
      ['企业诉求', '企业诉求总量', 868],
      ['企业诉求', '企业诉求办结', 848, '', '企业诉求总量', '否'],
      ['知识库', '知识库条目总数', 12030, '条'],
    ]);
    expect(problems).toEqual([]);
    expect(bulletinLines(goldenBulletin({ figures })).slice(2, 12)).toEqual([
      '一、运行情况',
      '（一）来电受理',
      '来电总量69991件，其中直接答复48924件，占69.90%；转派办理21067件，占30.10%。',
      '（二）诉求分类',
      '投诉类7006件，占来电总量的10.01%。',
      '（三）企业诉求',
      '企业诉求总量868件，其中企业诉求办结848件，占97.70%。',
      '（四）知识库',
      '知识库条目总数12030条。',
      '二、办理情况',
    ]);
  });

  it('are left out where nothing is filled in: the template alone says nothing', () => {
    const grid = registerGrid(OPERATING_FIGURES_REGISTER, OPERATING_FIGURE_TEMPLATE, 3);
    const rows = grid.map((row) => row.map(({ value }): string | number => value ?? ''));
    const reading = readRegister(OPERATING_FIGURES_REGISTER, sheetOf('运行数据', rows));
    expect(reading.entries.map(({ values }) => values)).toEqual(OPERATING_FIGURE_TEMPLATE);
    const { figures, problems } = readOperatingFigures(reading, PERIOD);
    expect([figures.sections, problems]).toEqual([[], []]);
    expect(bulletinLines(goldenBulletin({ figures }))).toEqual(bulletinLines(goldenBulletin()));
  });

  it('have no share while their base has no number', () => {
    const { figures, problems } = read([
      ['来电受理', '来电总量', ''],
      ['来电受理', '直接答复', 48924, '件', '来电总量', '是'],
    ]);
    expect(problems).toEqual([]);
    expect(bulletinLines(goldenBulletin({ figures }))[4]).toBe('直接答复48924件。');
  });

  it('that do not add up are told at the sum', () => {
    const [total, answered] = CALLS;
    if (!total || !answered) throw new Error('two lines expected');
    const dispatched = ['来电受理', '转派办理', 21076, '件', '来电总量', '是'];
    expect(told([total, answered, dispatched])).toEqual([
      [
        'figureSumDiffers',
        'C4',
        {
          ...{ register: '运行数据', item: '来电总量', whole: 69991 },
          ...{ sum: 70000, parts: '直接答复、转派办理' },
        },
      ],
    ]);
    expect(told([total, answered, ['来电受理', '转派办理', '', '件', '来电总量', '是']])).toEqual(
      [],
    );
  });

  it('larger than their base, of an unknown base, twice there: each is told at its cell', () => {
    expect(
      told([
        ['来电受理', '来电总量', 100],
        ['来电受理', '直接答复', 101, '', '来电总量'],
        ['来电受理', '回拨', 5, '', '来电数'],
        ['来电受理', '来电总量', 7],
        ['知识库', '本月新增', 7, '条', '', '是'],
        ['知识库', '本月更新', '七'],
      ]).map(([code, cell]) => [code, cell]),
    ).toEqual([
      ['registerNumberExpected', 'C9'],
      ['registerNameTwice', 'B7'],
      ['figureExceedsBase', 'C5'],
      ['registerNameUnknown', 'E6'],
      ['registerCellUnused', 'F8'],
    ]);
  });

  it('of another month are not this month’s', () => {
    const lines: readonly Line[] = [
      ['来电受理', '来电总量', 100, '', '', '', '2023-10'],
      ['来电受理', '来电总量', 200, '', '', '', '2023-11'],
    ];
    const value = (month: number) =>
      read(lines, { year: 2023, month }).figures.sections[0]?.figures[0]?.value;
    expect([value(10), value(11), value(12)]).toEqual([100, 200, undefined]);
    expect(read(lines).problems).toEqual([]);
  });
});
