import {
  all,
  choose,
  breakPane,
  excelRecovers,
  failNext,
  gone,
  press,
  pressWhileThere,
  protect,
  see,
  select,
  typeInCell,
  write,
  type Step,
} from './steps';
import type { Opening } from './paneStage';
import { LANGUAGES } from './variant';
import type { WorkbookName } from './workbooks';

/** A state of the pane and how to get into it from the one before. */
export interface State {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The text that stands at the top of the picture; left out, the top of the pane. */
  readonly top?: string | RegExp;
}

/** States that follow one another, in one opening of the pane with one workbook. */
export interface Chain {
  readonly workbook: WorkbookName;
  readonly opening?: Opening;
  readonly states: readonly State[];
}

const HELD = { kind: 'held' } as const;
const DENIED = { kind: 'requestError', error: 7000 } as const;
const DRAFT =
  '2023年11月，热线办理工作考评结果：考评等级为A级的单位50个，共有65个单位。市民政局综合指标值为97分。';
const compute = press(/^(计算等级|重新计算)$/);
const finished = see(/^计算于/);
const graded = see(/^7 个预警单位/);

/** Every state of the pane. A new one is a line here. */
export const CHAINS: readonly Chain[] = [
  {
    workbook: 'month',
    states: [
      { name: 'found', steps: [see('找到的表格')] },
      { name: 'columns', steps: [press(/列的识别/)] },
      { name: 'rules', steps: [press(/列的识别/), press('规则说明')], top: '规则说明' },
      {
        name: 'running',
        steps: [press('规则说明'), failNext('read', HELD), compute, see(/第 1 步/), see('取消')],
      },
      { name: 'result', steps: [excelRecovers, graded] },
      {
        name: 'charts',
        steps: [press('热线图表'), see(/^各类别预警单位数/)],
        top: /^热线$/,
      },
      {
        name: 'charts-as-tables',
        steps: [press('表格'), press('表格', 1), see('占比')],
        top: /^热线$/,
      },
      { name: 'flagged', steps: [press('热线图表')], top: /^预警单位$/ },
      {
        name: 'flagged-filter',
        steps: [press(/^筛选和排序/)],
        top: /^预警单位$/,
      },
      {
        name: 'flagged-note',
        steps: [press(/^筛选和排序/), press(/：说明$/)],
        top: /^预警单位$/,
      },
      {
        name: 'flagged-reviewed',
        steps: [
          write(/的说明$/, '已核对：双方重复计件，下月更正。'),
          press('保存并标为已复核'),
          see(/^已复核 /),
        ],
        top: /^预警单位$/,
      },
      {
        name: 'unit-opened',
        steps: [press(/（热线）：等级的由来$/), see(/四舍五入|截取/)],
        top: /^预警单位$/,
      },
      {
        name: 'unit-selected',
        steps: [
          press(/（热线）：等级的由来$/),
          select('热线考评', 5, 0),
          gone(/^在表格中选中某单位/),
        ],
        top: '所选单位',
      },
      {
        name: 'out-of-date',
        steps: [typeInCell('热线考评', 4, 1, 640), see('结果已过期')],
      },
      {
        name: 'running-again',
        steps: [failNext('write', HELD), compute, see(/第 3 步/)],
      },
      { name: 'result-again', steps: [excelRecovers, see(/^已更改/)] },
      {
        name: 'restoring',
        steps: [failNext('read', HELD), press('恢复原值'), see(/正在恢复/)],
      },
      { name: 'restored', steps: [excelRecovers, see(/^已撤回/)] },
    ],
  },
  {
    workbook: 'month',
    states: [
      {
        name: 'cancelled',
        steps: [
          all(failNext('read', HELD), compute, press('取消'), excelRecovers),
          see('已取消，工作簿与之前相同。'),
        ],
      },
    ],
  },
  {
    workbook: 'month',
    states: [
      {
        name: 'question',
        steps: [typeInCell('热线考评', 6, 10, 12), compute, see(/手工填写的单元格？/)],
      },
      { name: 'result-replaced', steps: [press('替换'), graded] },
      {
        name: 'differences-exported',
        steps: [press(/^已替换/), press('导出为工作表'), see(/^已导出/)],
        top: /^已替换/,
      },
      {
        name: 'restore-question',
        steps: [typeInCell('热线考评', 6, 10, 55), press('恢复原值'), see('全部恢复')],
      },
      {
        name: 'restore-failed',
        // What was typed is looked at only once the question has gone.
        steps: [
          all(failNext('write', DENIED), press('全部恢复')),
          all(see('恢复没有完成'), see(/^1 处现有结果与计算结果不同/)),
        ],
      },
    ],
  },
  {
    workbook: 'empty',
    states: [
      { name: 'nothing-found', steps: [see('没有找到承办单位数据表')] },
      {
        name: 'reading',
        steps: [failNext('read', HELD), press('重新查找'), see(/正在查看工作簿/)],
      },
      {
        name: 'unreadable',
        steps: [
          all(excelRecovers, see('没有找到承办单位数据表')),
          all(failNext('read', DENIED), press('重新查找'), see('无法读取工作簿')),
        ],
      },
    ],
  },
  {
    workbook: 'empty',
    states: [{ name: 'template-inserted', steps: [press('插入空白模板'), see('找到的表格')] }],
  },
  {
    workbook: 'empty',
    states: [{ name: 'sample-inserted', steps: [press('插入示例数据'), see('找到的表格')] }],
  },
  {
    workbook: 'problems',
    states: [
      { name: 'problems-found', steps: [see('找到的表格')] },
      { name: 'problems', steps: [compute, see(/个预警单位/), see('问题')], top: '问题' },
    ],
  },
  {
    workbook: 'blocked',
    states: [
      { name: 'blocked-found', steps: [see('找到的表格')] },
      { name: 'nothing-to-grade', steps: [compute, see('没有计算等级')] },
    ],
  },
  {
    workbook: 'month',
    states: [
      {
        name: 'rules-faulty',
        steps: [
          all(press('规则说明'), press('插入规则表'), see(/已插入工作表/)),
          all(typeInCell('考评规则', 51, 2, '三十'), press('重新查找'), see(/考评规则!C52/)),
        ],
      },
      { name: 'rules-faulty-computed', steps: [compute, see('没有计算等级')] },
    ],
  },
  {
    workbook: 'protected',
    states: [{ name: 'refused', steps: [compute, see('没有写入任何内容')] }],
  },
  {
    workbook: 'month',
    states: [
      {
        name: 'restore-refused',
        steps: [compute, graded, protect('热线考评'), press('恢复原值'), see('没有恢复任何内容')],
      },
    ],
  },
  {
    workbook: 'month',
    opening: { isFirst: true },
    states: [{ name: 'first-run', steps: [see(/^自动找出/)] }],
  },
  ...LANGUAGES.flatMap((language): readonly Chain[] => [
    {
      workbook: 'month',
      opening: { language, isOutsideExcel: true },
      states: [
        {
          name: `outside-excel-${language}`,
          steps: [see(/^(此窗格须在 Excel 中使用|This pane works inside Excel)/)],
        },
      ],
    },
    {
      workbook: 'month',
      opening: { language },
      states: [
        {
          name: `crash-${language}`,
          steps: [
            see(/^(找到的表格|Tables found)$/),
            breakPane,
            pressWhileThere(/^(重新查找|Look again)$/),
            see(/^(重新加载窗格|Reload the pane)/),
          ],
        },
      ],
    },
  ]),
  {
    workbook: 'month',
    states: [
      {
        name: 'host-failure',
        steps: [
          failNext('write', { kind: 'actionError', code: 'GeneralException' }),
          compute,
          see('等级没有算出'),
        ],
      },
      {
        name: 'rules-inserted',
        steps: [press('规则说明'), press('插入规则表'), see(/已插入工作表/)],
        top: '规则说明',
      },
      {
        name: 'trial',
        steps: [press('试算规则'), see('调整等级起点和权重')],
        top: '调整等级起点和权重',
      },
    ],
  },
  {
    workbook: 'month',
    states: [
      { name: 'registers', steps: [press('登记表')], top: '登记表' },
      {
        name: 'bulletin',
        steps: [press('登记表'), press('本月通报'), see('生成通报')],
        top: '本月通报',
      },
      {
        name: 'bulletin-text',
        steps: [press('生成通报'), see('通报正文')],
        top: '本月通报',
      },
      {
        name: 'check',
        steps: [press('本月通报'), press('付印前核对文稿'), see('文稿正文')],
        top: '付印前核对文稿',
      },
      {
        name: 'check-found',
        steps: [write('文稿正文', DRAFT), press('核对'), see(/^发现 \d+ 处/)],
        top: /^发现 \d+ 处/,
      },
      {
        name: 'roll-up',
        steps: [press('付印前核对文稿'), press('季度、半年、全年汇总')],
        top: '季度、半年、全年汇总',
      },
    ],
  },
  {
    workbook: 'twoMonths',
    states: [
      { name: 'months', steps: [see('考评月份')] },
      { name: 'month-required', steps: [compute, see(/^请先选择/)] },
      {
        name: 'movement',
        steps: [
          choose('工作簿中的月份', 1),
          compute,
          finished,
          press('更改'),
          choose('工作簿中的月份', 2),
          compute,
          finished,
        ],
        top: /与.*比较/,
      },
      { name: 'movement-opened', steps: [press(/^热线：升/)], top: /与.*比较/ },
    ],
  },
];
