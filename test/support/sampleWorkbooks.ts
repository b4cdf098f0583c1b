import ExcelJS from 'exceljs';
import type { PrintedUnit } from '../fixtures/yueyang202311/month';
import { HOTLINE_UNITS, MAILBOX_UNITS } from '../fixtures/yueyang202311/month';
import { annexWriter } from './annexLayout';

/** The unit whose name runs over two lines in the printed annexes, and where it is broken. */
const TWO_LINE_UNIT = { first: '国家金融监督管理总局', second: '岳阳监管分局' };
/** The group inside which a printed page ends, and the units that fit on that page. */
const PAGE_BREAK_GROUP = '行政事业单位';
const UNITS_BEFORE_PAGE_BREAK = 5;

const ANNEX_WIDTHS = [24, 9.5, 9.5, 9.5, 10, 10, 9.5, 9.5, 10, 10, 10, 8.5];
const ANNEX_HEADER_START = [
  '部门名称',
  '应办\n理数',
  '办理数',
  '办结率',
  '按期办\n理数',
  '按期办\n结率',
  '返工数',
  '返工率',
];
const ANNEX_HEADER_END = ['综合指\n标值', '等级\n评价'];

/** What differs between the two printed annexes. */
interface Annex {
  readonly sheetName: string;
  readonly caption: string;
  readonly title: string;
  readonly answers: 'dissatisfied' | 'satisfied';
  readonly answersHeaders: readonly [string, string];
  /** The rate that is printed without the counts behind it, and so is input; null when none is. */
  readonly givenRate: string | null;
  readonly pageFoot: string;
  readonly units: readonly PrintedUnit[];
}

const HOTLINE_ANNEX: Annex = {
  sheetName: '热线考评',
  caption: '附件1',
  title: '2023年11月岳阳市12345热线办理工作考评情况表',
  answers: 'dissatisfied',
  answersHeaders: ['回访不\n满意数', '群众不\n满意率'],
  givenRate: 'dissatisfaction',
  pageFoot: '— 10 —',
  units: HOTLINE_UNITS,
};

const MAILBOX_ANNEX: Annex = {
  sheetName: '信箱考评',
  caption: '附件2',
  title: '2023年11月岳阳市市长信箱办理工作考评情况表',
  answers: 'satisfied',
  answersHeaders: ['回访满\n意数', '群众满\n意率'],
  givenRate: null,
  pageFoot: '— 13 —',
  units: MAILBOX_UNITS,
};

function emptyWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const made = new Date(Date.UTC(2023, 11, 22));
  workbook.created = made;
  workbook.modified = made;
  return workbook;
}

function namePrinted(unit: string): string {
  const { first, second } = TWO_LINE_UNIT;
  return unit === first + second ? `${first}\n${second}` : unit;
}

function count(unit: PrintedUnit, name: string): number | null {
  const value = unit.counts[name];
  if (value === undefined) throw new Error(`${unit.unit} has no ${name}`);
  return value;
}

function byGroup(units: readonly PrintedUnit[]): Map<string, PrintedUnit[]> {
  const groups = new Map<string, PrintedUnit[]>();
  for (const unit of units) groups.set(unit.group, [...(groups.get(unit.group) ?? []), unit]);
  return groups;
}

function addAnnex(workbook: ExcelJS.Workbook, annex: Annex): void {
  const sheet = workbook.addWorksheet(annex.sheetName);
  const writer = annexWriter(sheet, ANNEX_WIDTHS);
  const header = [...ANNEX_HEADER_START, ...annex.answersHeaders, ...ANNEX_HEADER_END];
  const formats = header.map((_, at) => (at === 9 && annex.givenRate ? '0.00%' : null));
  writer.caption(annex.caption);
  writer.title(annex.title);
  for (const [group, units] of byGroup(annex.units)) {
    writer.groupLine(group);
    writer.header(header);
    units.forEach((unit, at) => {
      if (group === PAGE_BREAK_GROUP && at === UNITS_BEFORE_PAGE_BREAK) {
        writer.pageFoot(annex.pageFoot);
        writer.header(header);
      }
      writer.row(
        [
          namePrinted(unit.unit),
          count(unit, 'due'),
          count(unit, 'handled'),
          null,
          count(unit, 'onTime'),
          null,
          count(unit, 'rework'),
          null,
          count(unit, annex.answers),
          annex.givenRate === null ? null : (unit.rates[annex.givenRate] ?? null),
          null,
          null,
        ],
        formats,
      );
    });
  }
}

/** The month as the annexes are printed: counts filled in, results still empty. */
export function annexWorkbook(): ExcelJS.Workbook {
  const workbook = emptyWorkbook();
  addAnnex(workbook, HOTLINE_ANNEX);
  addAnnex(workbook, MAILBOX_ANNEX);
  return workbook;
}

function addFlatTable(
  workbook: ExcelJS.Workbook,
  sheetName: string,
  title: string,
  columns: readonly (readonly [header: string, count: string])[],
  units: readonly PrintedUnit[],
): void {
  const sheet = workbook.addWorksheet(sheetName);
  const writer = annexWriter(sheet, [16, 34, ...columns.map(() => 13)]);
  const formats = ['类别', '部门名称', ...columns].map(() => null);
  writer.title(title);
  writer.header(['类别', '部门名称', ...columns.map(([header]) => header)]);
  for (const unit of units) {
    writer.row([unit.group, unit.unit, ...columns.map(([, name]) => count(unit, name))], formats);
  }
}

/** The month as one flat table per channel with a 类别 column, counts only. */
export function flatWorkbook(): ExcelJS.Workbook {
  const workbook = emptyWorkbook();
  const shared = [
    ['应办理数', 'due'],
    ['办理数', 'handled'],
    ['按期办理数', 'onTime'],
    ['返工数', 'rework'],
  ] as const;
  addFlatTable(
    workbook,
    '热线',
    '2023年11月热线办理数据',
    [...shared, ['回访数', 'followedUp'], ['回访不满意数', 'dissatisfied']],
    HOTLINE_UNITS,
  );
  addFlatTable(
    workbook,
    '信箱',
    '2023年11月信箱办理数据',
    [...shared, ['回访满意数', 'satisfied']],
    MAILBOX_UNITS,
  );
  return workbook;
}
