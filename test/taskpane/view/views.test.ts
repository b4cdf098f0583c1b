import type { GradingResult } from '../../../src/application/gradingSession';
import type { FlaggedUnit } from '../../../src/domain/flaggedUnits';
import type { ChannelRules } from '../../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { announcement } from '../../../src/taskpane/view/announcement';
import { channelView } from '../../../src/taskpane/view/channelView';
import { choicesView } from '../../../src/taskpane/view/choicesView';
import { flaggedLine, flaggedView } from '../../../src/taskpane/view/flaggedView';
import { gradeRole } from '../../../src/taskpane/view/gradeRole';
import { lookedForView } from '../../../src/taskpane/view/lookedForView';
import { yearOptions } from '../../../src/taskpane/view/periodOptions';
import { problemGroups } from '../../../src/taskpane/view/problemView';
import { replacementsView } from '../../../src/taskpane/view/replacementView';
import { resultView } from '../../../src/taskpane/view/resultView';
import { rulesView } from '../../../src/taskpane/view/rulesView';
import type { Wording } from '../../../src/taskpane/wording';
import { wordingFor } from '../wordingFor';
import {
  foundTable,
  goldenInspection,
  goldenResult,
  place,
  SHEET_PROTECTED,
} from '../goldenResult';

const zh = wordingFor('zh-CN');
const en = wordingFor('en-US');
const result = goldenResult();
const [hotline, mailbox] = result.channels;
const [hotlineRules] = YUEYANG_2023.channels;
if (!hotline || !mailbox || !hotlineRules) throw new Error('two channels expected');
const choices = {
  inspection: goldenInspection(),
  period: result.period,
  excludedTables: [],
  adjusting: 0,
};

describe('a channel of the golden month', () => {
  const view = channelView(hotline, YUEYANG_2023, zh);

  it('counts its grades, best first', () => {
    expect(view.grades.map(({ grade, countText }) => `${grade}${countText}`)).toEqual([
      'A60',
      'B0',
      'C2',
      'D1',
      'E2',
    ]);
    expect(view.units).toBe('65 个单位已评级');
  });

  it('names four counties in the top three, the larger of a tie first', () => {
    expect(view.placesLabel).toBe('热线各类别前 3 名');
    expect(view.places.groups[0]).toMatchObject({
      group: '县（市）区',
      lists: [
        {
          end: 'top',
          caption: null,
          places: [
            { rank: 1, label: '第 1 名', units: [{ name: '云溪区' }], index: '98.2' },
            { rank: 2, label: '第 2 名', units: [{ name: '南湖新区' }], index: '97.8' },
            {
              rank: 3,
              label: '第 3 名',
              units: [{ name: '岳阳县' }, { name: '临湘市' }],
              index: '97.2',
            },
          ],
        },
      ],
    });
  });

  it('puts 市教体局 first among the city units of both channels', () => {
    const first = (channel: typeof hotline) =>
      channelView(channel, YUEYANG_2023, zh).places.groups.find(
        ({ group }) => group === '行政事业单位',
      )?.lists[0]?.places[0];
    expect(first(hotline)).toMatchObject({ units: [{ name: '市教体局' }], index: '98.7' });
    expect(first(mailbox)).toMatchObject({ units: [{ name: '市教体局' }], index: '100.00' });
  });

  it('tells units without orders from units with problems', () => {
    const [unit] = hotline.units;
    if (!unit) throw new Error('a unit expected');
    const none = { index: null, grade: null, flagged: false, rank: null, penalty: 0 };
    const blocked = { ...unit, ...none, ungradedReason: 'blocked' as const };
    const assessed = { ...hotline, units: [unit, blocked], zeroVolume: ['市档案馆', '市林业局'] };
    expect(channelView(assessed, YUEYANG_2023, en)).toMatchObject({
      units: '1 unit graded',
      notGraded: '1 unit not graded because of problems',
      withoutOrders: { text: '2 units without orders', names: '市档案馆, 市林业局' },
    });
    expect(view).toMatchObject({ notGraded: null, withoutOrders: null });
  });
});

function linesOf(of: GradingResult, wording: Wording) {
  const { flagged, penalised, filterLabel } = flaggedView(of, wording);
  const line = (unit: FlaggedUnit) => flaggedLine(unit, of, YUEYANG_2023, wording);
  return { flagged: flagged.map(line), penalised: penalised.map(line), filterLabel };
}

describe('the flagged units of the golden month', () => {
  const view = linesOf(result, zh);

  it('are listed worst first, with grade, index, penalty and the rate that cost most', () => {
    expect(
      view.flagged.map(({ unit, channel, grade, index, penalty }) => ({
        unit,
        channel,
        grade,
        index,
        penalty,
      })),
    ).toEqual([
      { unit: '市应急管理局', channel: '热线', grade: 'E', index: '63.2', penalty: '扣分 −6' },
      { unit: '市水利局', channel: '热线', grade: 'E', index: '74.3', penalty: '扣分 −6' },
      { unit: '市国资委', channel: '热线', grade: 'D', index: '79.7', penalty: '扣分 −6' },
      { unit: '市民政局', channel: '信箱', grade: 'C', index: '70.00', penalty: '扣分 −4' },
      { unit: '市烟草局', channel: '信箱', grade: 'C', index: '70.00', penalty: '扣分 −4' },
      { unit: '市国防动员办公室', channel: '热线', grade: 'C', index: '80.0', penalty: '扣分 −4' },
      { unit: '市农业农村局', channel: '热线', grade: 'C', index: '80.0', penalty: '扣分 −4' },
    ]);
    expect(view.flagged[0]?.why).toEqual({
      rate: '失分最多：按期办结率 14.29%，',
      lost: '−25.7 分',
    });
    expect(linesOf(result, en).flagged[0]).toMatchObject({
      why: { rate: 'Lost most: On-time rate 14.29%, ', lost: '−25.7 points' },
      penalty: 'Penalty −6',
    });
  });

  it('leave the three mailbox units with grade B to the filter, lowest first', () => {
    expect(view.penalised.map(({ unit, grade, penalty }) => [unit, grade, penalty])).toEqual([
      ['市农业农村局', 'B', '扣分 −2'],
      ['市发改委', 'B', '扣分 −2'],
      ['三荷机场', 'B', '扣分 −2'],
    ]);
    expect(view.filterLabel).toBe('也显示 B 级：扣分不预警（3 个）');
  });

  it('have a line of their own per channel', () => {
    const ids = [...view.flagged, ...view.penalised].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('how serious a grade is', () => {
  it('follows the rules, not the letter', () => {
    const roles = ['A', 'B', 'C', 'D', 'E', 'F', null].map((grade) =>
      gradeRole(grade, hotlineRules),
    );
    expect(roles).toEqual(['good', 'notice', 'low', 'bad', 'worst', 'none', 'none']);
    const grades = [
      { label: '合格', from: 60, inclusive: true, penalty: 0, flagged: false, inferred: false },
      { label: '不合格', from: null, inclusive: true, penalty: 0, flagged: true, inferred: false },
    ];
    const own = { ...hotlineRules, grades };
    expect(['合格', '不合格'].map((grade) => gradeRole(grade, own))).toEqual(['good', 'worst']);
  });
});

describe('what was written', () => {
  it('links every sheet, a new one by its name', () => {
    const view = resultView(result, choices, new Date(2023, 11, 22, 9, 30), YUEYANG_2023, zh);
    expect(view.written).toBe('已更改 1,874 个单元格，位于：');
    expect(view.sheets.map(({ name, place }) => [name, place.sheetId])).toEqual([
      ['热线考评', '{热线考评}'],
      ['信箱考评', '{信箱考评}'],
      ['热线排名', '热线排名'],
      ['信箱排名', '信箱排名'],
      ['预警单位', '预警单位'],
    ]);
    expect(view.subtitle).toBe('2023年11月 · 岳阳市 2023 年考评规则');
  });

  it('says that nothing changed when the workbook already held it all', () => {
    const unchanged = goldenResult({ written: { sheets: [], cells: 0 } });
    const view = resultView(unchanged, choices, new Date(0), YUEYANG_2023, en);
    expect(view.written).toMatch(/No cell was changed/);
    expect(view.sheets).toEqual([]);
  });
});

describe('the choices', () => {
  it('say what each table is and what is wrong with it, worst first', () => {
    const inspection = goldenInspection({
      tables: [foundTable({ blockingProblems: 2, warnings: 1 })],
    });
    const [line] = choicesView({ ...choices, inspection }, YUEYANG_2023, en).tables;
    expect(line).toMatchObject({
      name: 'Hotline · 热线考评',
      size: '65 units · 3 group tables',
      remarks: [
        { role: 'blocking', text: '2 blocking problems' },
        { role: 'warning', text: '1 warning' },
      ],
    });
  });

  it('do not let an empty selection be computed', () => {
    expect(choicesView(choices, YUEYANG_2023, zh).obstacle).toBeNull();
    const none = { ...choices, excludedTables: ['hotline-table', 'mailbox-table'] };
    expect(choicesView(none, YUEYANG_2023, zh).obstacle).toBe('请至少勾选一张表。');
  });

  it('say that the month is the workbook’s only while it is', () => {
    expect(choicesView(choices, YUEYANG_2023, zh).periodFromWorkbook).toBe(true);
    const other = { ...choices, period: { year: 2023, month: 10 } };
    expect(choicesView(other, YUEYANG_2023, zh).periodFromWorkbook).toBe(false);
  });

  it('offer the workbook’s year however long ago', () => {
    expect(yearOptions(2024, { year: 2009, month: 5 })).toEqual([
      2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, 2015, 2014, 2009,
    ]);
  });
});

describe('cells that would be replaced', () => {
  const cell = (row: number) => ({
    sheetId: '{热线考评}',
    sheetName: '热线考评',
    row,
    column: 11,
    before: { kind: 'text' as const, value: '优秀' },
    formula: null,
    after: { kind: 'number' as const, value: 97.3 },
    unit: '云溪区',
    channel: 'hotline',
    label: '综合指标值',
    differs: true,
  });
  const many = Array.from({ length: 34 }, (_, row) => cell(row));

  it('are counted, with what only is written otherwise at the end', () => {
    const [first, ...others] = many;
    if (!first) throw new Error('a cell expected');
    const view = replacementsView(
      [{ ...first, differs: false }, ...others],
      34,
      null,
      YUEYANG_2023,
      zh,
    );
    expect(view.title).toBe('替换 34 个手工填写的单元格？');
    expect(view.lines[0]).toMatchObject({
      unit: '云溪区',
      label: '综合指标值',
      cell: '热线考评!L2',
      before: '优秀',
      after: '97.3',
      mark: null,
    });
    expect(view.lines.at(-1)).toMatchObject({
      cell: '热线考评!L1',
      mark: '仅写法不同',
    });
    expect(view.changedSince).toBeNull();
    expect(view.intro).toContain('其中 1 个数值相同，仅写法不同。');
  });

  it('come first when they turned up after the person agreed', () => {
    const view = replacementsView([cell(0), cell(1)], 2, [cell(0)], YUEYANG_2023, zh);
    expect(view.changedSince).toBe('您同意之后，工作簿又有改动：多了 1 个单元格。请重新核对。');
    expect(view.lines.map(({ cell: name, mark }) => [name, mark])).toEqual([
      ['热线考评!L2', '新出现'],
      ['热线考评!L1', null],
    ]);
    const retyped = { ...cell(0), before: { kind: 'text' as const, value: '良好' } };
    expect(replacementsView([retyped], 1, [cell(0)], YUEYANG_2023, zh).lines[0]?.mark).toBe(
      '新出现',
    );
  });

  it('show a fraction in a rate’s column as a percentage, what is no fraction as it stands', () => {
    const rate = {
      ...cell(0),
      label: '办结率',
      after: { kind: 'number' as const, value: 0.99591 },
    };
    const values = [0.99, 98.1].map((value) => ({
      ...rate,
      before: { kind: 'number' as const, value },
    }));
    const lines = values.flatMap(
      (each) => replacementsView([each], 1, null, YUEYANG_2023, zh).lines,
    );
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      ['99.00%', '99.59%'],
      ['98.1', '99.59%'],
    ]);
    const index = { ...rate, label: '综合指标值', before: { kind: 'number' as const, value: 1 } };
    expect(replacementsView([index], 1, null, YUEYANG_2023, zh).lines[0]?.before).toBe('1');
  });

  it('show a formula as it stands and an emptied cell as empty', () => {
    const blanked = { ...cell(0), formula: '=A1*2', after: { kind: 'blank' as const } };
    expect(replacementsView([blanked], 1, null, YUEYANG_2023, en).lines[0]).toMatchObject({
      before: '=A1*2',
      after: '(empty)',
    });
  });
});

describe('problems', () => {
  it('come most severe first and keep their order otherwise', () => {
    const info = { ...SHEET_PROTECTED, severity: 'info' as const };
    const warning = { ...SHEET_PROTECTED, severity: 'warning' as const, where: null };
    const groups = problemGroups([info, warning, SHEET_PROTECTED], zh);
    expect(groups.map(({ severityText, lines }) => [severityText, lines[0]?.cell])).toEqual([
      ['须处理', '热线考评!A1'],
      ['需核对', ''],
      ['提示', '热线考评!A1'],
    ]);
    expect(groups[0]?.lines[0]?.what).toContain('热线考评');
  });

  it('with one remedy stand together, counted, each with its own cell', () => {
    const second = place('信箱考评', 4, 2);
    const groups = problemGroups(
      [
        SHEET_PROTECTED,
        { ...SHEET_PROTECTED, where: second },
        { ...SHEET_PROTECTED, severity: 'info' },
      ],
      zh,
    );
    expect(groups.map(({ severityText }) => severityText)).toEqual(['须处理 · 2 处', '提示']);
    expect(groups[0]?.lines.map(({ cell }) => cell)).toEqual(['热线考评!A1', '信箱考评!C5']);
  });
});

describe('the rules in words', () => {
  it('give formula, cuts and minimums, and mark what is inferred', () => {
    const view = rulesView(YUEYANG_2023, zh);
    expect(view.channels[0]).toMatchObject({
      formula:
        '综合指标值 = 30 × 办结率 + 30 × 按期办结率 + 20 ×（1 − 返工率） + 20 ×（1 − 群众不满意率）',
      minimums: ['行政事业单位应办理数达到 100 才参加排名。'],
    });
    expect(
      view.channels[0]?.tables[0]?.cuts.map(({ grade, from, inferred }) => [grade, from, inferred]),
    ).toEqual([
      ['A', '90 及以上', true],
      ['B', '85 及以上', true],
      ['C', '80 及以上', true],
      ['D', '75 及以上', true],
      ['E', '75 以下', false],
    ]);
    expect(view.inferredNote).not.toBeNull();
  });
});

describe('an empty workbook', () => {
  it('is told which headers were looked for, each once', () => {
    const { headers, hint } = lookedForView(YUEYANG_2023, zh);
    expect(headers).toEqual([
      '部门名称',
      '应办理数',
      '办理数',
      '按期办理数',
      '返工数',
      '回访数',
      '回访不满意数',
      '回访满意数',
    ]);
    expect(hint).toContain('热线、信箱');
  });
});

describe('what is announced', () => {
  it('is the outcome of a run in one breath', () => {
    const state = {
      kind: 'graded' as const,
      choices,
      result,
      finishedAt: new Date(0),
      overtaken: false,
    };
    expect(announcement(state, en)).toBe('Grades computed. 7 flagged units. 1,874 cells changed.');
  });

  it('is what is still to do where no header has units yet', () => {
    const inspection = { ...choices.inspection, tables: [] };
    const ready = { kind: 'ready' as const, periodAsked: false, previous: null };
    const state = { ...ready, choices: { ...choices, inspection }, restored: null, adjusted: null };
    expect(announcement(state, zh)).toMatch(/^还没有可以评级的表格。/u);
  });

  it('is nothing while a run is under way', () => {
    expect(
      announcement(
        { kind: 'grading', choices, phase: 'writing', agreed: null, previous: null },
        zh,
      ),
    ).toBe('');
  });
});

describe('rules of another kind in words', () => {
  const channel = hotlineRules;
  const own = {
    ...channel,
    items: [
      { method: 'entered', rate: 'onTime', weight: 12.5 },
      {
        ...{ method: 'slope', rate: 'completion', weight: 20, better: 'higher' },
        ...{ target: 0.985, perPoint: 0.5, floor: 0 },
      },
      {
        ...{ method: 'steps', rate: 'rework', weight: 10 },
        steps: [
          { from: 0.05, inclusive: false, points: 0 },
          { from: null, inclusive: true, points: 10 },
        ],
      },
    ],
    grades: [
      { ...channel.grades[0], label: '优', from: 90, inclusive: false },
      { ...channel.grades[4], label: '差', from: null },
    ],
    rounding: 'truncate',
    ratesRounded: true,
    gradeBasis: 'exact',
    redLines: [{ rate: 'rework', side: 'above', limit: 0.1, inclusive: false, grade: '差' }],
    zeroVolume: 'leaveOut',
  } as ChannelRules;
  const set = { ...YUEYANG_2023, channels: [own] };

  it('say slopes, steps, entered points, open cuts, red lines and what becomes of empty units', () => {
    const [view] = rulesView(set, zh).channels;
    expect(view?.formula).toBe(
      '综合指标值 = 按期办结率得分（满分 12.5） + 办结率得分（满分 20） + 返工率得分（满分 10）',
    );
    expect(view?.scoring).toEqual([
      '按期办结率：满分 12.5 分，按所录分值计。',
      '办结率：达到 98.5% 得 20 分，每低 1 个百分点扣 0.5 分，最低 0 分。',
      '返工率：5% 以上（不含）得 0 分，其余得 10 分。',
    ]);
    expect(view?.tables[0]?.cuts.map(({ from }) => from)).toEqual(['高于 90', '90 及以下']);
    expect(view?.notes).toEqual([
      '综合指标值截取 1 位小数（不进位），比率显示 2 位小数。',
      '比率先四舍五入再计分。',
      '等级按未取舍的综合指标值评定。',
      '红线：返工率高于 10% 的，等级最高为差。',
      '无工单的单位不列出。',
    ]);
  });
});
