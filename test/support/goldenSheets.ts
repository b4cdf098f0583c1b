import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import type { TestCell } from '../report/gridSnapshot';

const START = [
  ...['部门名称', '应办理数', '办理数', '办结率', '按期办理数'],
  ...['按期办结率', '返工数', '返工率'],
];
const END = ['综合指标值', '等级评价'];

/** The golden month as rows of two sheets, results still empty. */
export function goldenSheets(): Record<string, TestCell[][]> {
  return {
    热线考评: annex(
      '2023年11月热线办理工作考评情况表',
      HOTLINE_UNITS,
      ['回访不满意数', '群众不满意率'],
      ['dissatisfied', 'dissatisfaction'],
    ),
    信箱考评: annex(
      '2023年11月信箱办理工作考评情况表',
      MAILBOX_UNITS,
      ['回访满意数', '群众满意率'],
      ['satisfied', null],
    ),
  };
}

function annex(
  title: string,
  units: readonly PrintedUnit[],
  answers: readonly [string, string],
  [count, givenRate]: readonly [string, string | null],
): TestCell[][] {
  const groups = [...new Set(units.map(({ group }) => group))];
  return [
    [title],
    ...groups.flatMap((group): TestCell[][] => [
      [group],
      [...START, ...answers, ...END],
      ...units.filter((unit) => unit.group === group).map((unit) => row(unit, count, givenRate)),
    ]),
  ];
}

function row(
  { unit, counts, rates }: PrintedUnit,
  count: string,
  givenRate: string | null,
): TestCell[] {
  const { due = null, handled = null, onTime = null, rework = null } = counts;
  const given = givenRate === null ? null : (rates[givenRate] ?? null);
  return [unit, due, handled, null, onTime, null, rework, null, counts[count] ?? null, given];
}
