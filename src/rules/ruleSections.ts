import {
  choice,
  COUNT_NAME,
  numberBetween,
  optional,
  OPTIONAL_PERIOD,
  OPTIONAL_TEXT,
  PERCENT,
  TEXT,
  TEXT_LIST,
  YES_NO,
} from './codecs';
import { FORMULA } from './formulaCodec';
import { column, section } from './ruleSection';
import { STEPS } from './stepsCodec';

const MOST_POINTS = 10_000;
const MOST_VOLUME = 10_000_000;
const MOST_DECIMALS = 6;
const POINTS = numberBetween(-MOST_POINTS, MOST_POINTS);
const WORTH = numberBetween(0, MOST_POINTS);
const DECIMALS = numberBetween(0, MOST_DECIMALS, true);

/** Names shared by several sections. */
const CHANNEL = column('渠道', TEXT);
const CODE = column('代号', OPTIONAL_TEXT);
const ENGLISH = column('英文', OPTIONAL_TEXT);
const WORDS = column('表头用词', TEXT_LIST);

/** The sections of a rules sheet, in the order they stand in. */
export const RULE_SECTIONS = {
  ruleSet: section(
    '规则',
    {
      name: column('规则名称', TEXT),
      id: CODE,
      english: ENGLISH,
      validFrom: column('适用起', OPTIONAL_PERIOD),
      validTo: column('适用止', OPTIONAL_PERIOD),
      groups: column('类别', TEXT_LIST),
    },
    true,
  ),
  channels: section(
    '渠道',
    {
      name: CHANNEL,
      code: CODE,
      english: ENGLISH,
      titleWords: column('标题用词', TEXT_LIST),
      volume: column('工单量', TEXT),
      fullMark: column('满分', numberBetween(0.01, MOST_POINTS)),
      decimals: column('小数位', DECIMALS),
      rounding: column(
        '取舍',
        choice([
          ['四舍五入', 'halfUp'],
          ['截取', 'truncate'],
        ]),
      ),
      ratesRounded: column('比率先取舍', YES_NO),
      gradeBasis: column(
        '等级依据',
        choice([
          ['取舍后的指标值', 'rounded'],
          ['截取后的指标值', 'truncated'],
          ['未取舍的指标值', 'exact'],
        ]),
      ),
      zeroVolume: column(
        '无工单时',
        choice([
          ['列出不评级', 'listUngraded'],
          ['不列出', 'leaveOut'],
          ['计满分', 'fullMarks'],
        ]),
      ),
    },
    true,
  ),
  counts: section(
    '计数',
    {
      channel: CHANNEL,
      name: column('计数', COUNT_NAME),
      code: CODE,
      english: ENGLISH,
      headers: WORDS,
    },
    true,
  ),
  bounds: section('计数关系', {
    channel: CHANNEL,
    part: column('计数', TEXT),
    whole: column('不大于', TEXT),
  }),
  rates: section(
    '比率',
    {
      channel: CHANNEL,
      name: column('比率', TEXT),
      code: CODE,
      english: ENGLISH,
      measure: column(
        '类型',
        choice([
          ['百分比', 'fraction'],
          ['录入分值', 'points'],
        ]),
      ),
      numerator: column('分子', FORMULA),
      denominator: column('分母', FORMULA),
      emptyDenominator: column(
        '分母为零',
        choice([
          ['不评级', 'ungraded'],
          ['按零计', 'zeroRate'],
          ['计满分', 'fullMarks'],
        ]),
      ),
      mayBeGiven: column('可直接录入', YES_NO),
      decimals: column('小数位', DECIMALS),
      headers: WORDS,
    },
    true,
  ),
  items: section(
    '计分',
    {
      channel: CHANNEL,
      rate: column('比率', TEXT),
      weight: column('分值', WORTH),
      method: column(
        '计分方法',
        choice([
          ['按比率', 'weighted'],
          ['按差距扣分', 'slope'],
          ['分段', 'steps'],
          ['录入', 'entered'],
        ]),
      ),
      better: column(
        '方向',
        optional(
          choice([
            ['越高越好', 'higher'],
            ['越低越好', 'lower'],
          ]),
        ),
      ),
      target: column('目标值', optional(PERCENT)),
      perPoint: column('每百分点扣分', optional(numberBetween(0, MOST_POINTS))),
      floor: column('最低分', optional(POINTS)),
      steps: column('分段得分', STEPS),
    },
    true,
  ),
  grades: section(
    '等级',
    {
      channel: CHANNEL,
      group: column('类别', OPTIONAL_TEXT),
      label: column('等级', TEXT),
      from: column('起点', optional(numberBetween(-MOST_POINTS, MOST_POINTS))),
      inclusive: column('含起点', YES_NO),
      penalty: column('考评扣分', numberBetween(-MOST_POINTS, 0)),
      flagged: column('预警', YES_NO),
      inferred: column('推定', YES_NO),
    },
    true,
  ),
  redLines: section('红线', {
    channel: CHANNEL,
    rate: column('比率', TEXT),
    side: column(
      '方向',
      choice([
        ['低于', 'below'],
        ['高于', 'above'],
      ]),
    ),
    percent: column('界限', optional(PERCENT)),
    points: column('界限分值', optional(WORTH)),
    inclusive: column('含界限', YES_NO),
    grade: column('最高等级', TEXT),
  }),
  rankings: section('排名', {
    channel: CHANNEL,
    group: column('类别', OPTIONAL_TEXT),
    minimum: column('最低工单量', numberBetween(0, MOST_VOLUME, true)),
    method: column(
      '名次',
      choice([
        ['并列后连续', 'dense'],
        ['并列后跳过', 'competition'],
      ]),
    ),
    ties: column(
      '同分',
      choice([
        ['名次并列', 'shared'],
        ['工单量大者优先', 'volume'],
      ]),
    ),
    listLength: column('列出名次数', optional(numberBetween(1, MOST_VOLUME, true))),
    ends: column(
      '列出',
      choice([
        ['前列', 'top'],
        ['末位', 'bottom'],
        ['前列和末位', 'both'],
      ]),
    ),
  }),
  ledger: section('加扣分', {
    side: column(
      '类型',
      choice([
        ['扣分', 'incident'],
        ['加分', 'bonus'],
      ]),
    ),
    name: column('项目', TEXT),
    code: CODE,
    english: ENGLISH,
    points: column('每件分值', optional(POINTS)),
    cap: column('封顶', optional(WORTH)),
    fromNth: column('第几件起加重', optional(numberBetween(2, MOST_POINTS, true))),
    escalated: column('加重后每件', optional(POINTS)),
    active: column('启用', YES_NO),
  }),
} as const;

export type RuleSections = typeof RULE_SECTIONS;
export type SectionName = keyof RuleSections;
