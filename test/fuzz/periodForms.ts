import type { Period } from '../../src/domain/period';
import type { SnapshotCell } from '../../src/tables/snapshot';
import { between, pick, type Choices } from './choices';
import { wide } from './countForms';
import { numberCell } from './sheetCanvas';

/** A month of the years in which there are such tables. */
export function drawnPeriod(choices: Choices): Period {
  return { year: between(choices, 2023, 2026), month: between(choices, 1, 12) };
}

/** The month before. */
export function monthBefore({ year, month }: Period): Period {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/** The month in one of the ways titles, sheet names and file names write it. */
export function periodText(choices: Choices, { year, month }: Period): string {
  const two = String(month).padStart(2, '0');
  return pick(choices, [
    `${year}年${month}月`,
    `${year} 年 ${month} 月`,
    `${year}年${month}月份`,
    `${year}.${month}`,
    `${year}-${two}`,
    `${year}${two}`,
    `${year}年${two}月`,
    wide(`${year}年${month}月`),
    `${chineseYear(year)}年${chineseMonth(month)}月`,
    `（${year}年${month}月）`,
  ]);
}

/** A time that names no month. */
export function timeWithoutMonth(choices: Choices, { year, month }: Period): string {
  return pick(choices, [
    '',
    `${month}月份`,
    `${year}年二季度`,
    `${year}年第三期`,
    '第三期',
    `${year}年度`,
    '二季度',
    ...(month > 1 ? [`${year}年1-${month}月`, `${year}年1月至${month}月`] : []),
    `${year}年上半年`,
  ]);
}

/** Remarks with dates over or under a table, which name no month or the same month. */
export function datedRemark(choices: Choices, period: Period | null): string {
  const made = `${(period?.year ?? 2023) + 1}年1月5日`;
  const own = period ? `统计时间：${period.year}年${period.month}月1日-${period.month}月28日` : '';
  return pick(choices, [`填报日期：${made}`, `制表时间:${made}`, ...(own === '' ? [] : [own])]);
}

/** A date cell that shows the month only. */
export function monthCell({ year, month }: Period): SnapshotCell {
  const serial = Date.UTC(year, month - 1, 1) / 86_400_000 + 25_569;
  return numberCell(serial, 'yyyy"年"m"月"');
}

const DIGITS = '〇一二三四五六七八九';

function chineseYear(year: number): string {
  return String(year).replace(/\d/gu, (digit) => DIGITS[Number(digit)] ?? '');
}

function chineseMonth(month: number): string {
  const ones = month % 10 === 0 ? '' : (DIGITS[month % 10] ?? '');
  return month < 10 ? ones : `十${ones}`;
}
