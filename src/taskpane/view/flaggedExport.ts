import type { FlaggedUnit } from '../../domain/flaggedUnits';
import type { RuleSet } from '../../domain/ruleSet';
import type { UnitReview } from '../../domain/unitReview';
import type { FlaggedWording } from '../flaggedWording';
import { indexDecimals, rateDisplay, rulesOf } from './channelRules';

/** A cell of the exported list: text, or a figure as it is written. */
interface ExportedCell {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The list as a table to take along: a header, then a row for each unit. */
export type ExportedTable = readonly (readonly ExportedCell[])[];

const text = (value: string): ExportedCell => ({ text: value, isFigure: false });
const figure = (value: string): ExportedCell => ({ text: value, isFigure: true });

/** The units of the list in its order, in the pane's language; figures are plain, as Excel reads them. */
export function exportedTable(
  units: readonly FlaggedUnit[],
  rules: RuleSet,
  reviewOf: (flagged: FlaggedUnit) => UnitReview | null,
  wording: FlaggedWording,
): ExportedTable {
  const header = [
    wording.own('columnUnit'),
    wording.own('columnChannel'),
    wording.own('columnGroup'),
    wording.own('columnGrade'),
    wording.text('index'),
    wording.text('penalty'),
    wording.own('columnRate'),
    wording.own('columnRateValue'),
    wording.own('columnLost'),
    wording.own('columnReviewed'),
    wording.own('columnNote'),
  ];
  const rows = units.map((flagged) => row(flagged, rules, reviewOf(flagged), wording));
  return [header.map(text), ...rows];
}

function row(
  { channel, channelLabel, unit }: FlaggedUnit,
  rules: RuleSet,
  review: UnitReview | null,
  wording: FlaggedWording,
): ExportedCell[] {
  const channelRules = rulesOf(channel, rules);
  const decimals = indexDecimals(channelRules);
  const costly = unit.mostCostly;
  const display = costly && rateDisplay(costly.rate, channelRules);
  const rate = costly && unit.rates[costly.rate];
  return [
    text(unit.unit),
    text(wording.label(channelLabel)),
    text(unit.group),
    text(unit.grade ?? ''),
    figure(unit.index?.toFixed(decimals) ?? ''),
    figure(String(unit.penalty)),
    text(display ? wording.label(display.label) : ''),
    figure(display && rate ? `${(rate.value * 100).toFixed(display.decimals)}%` : ''),
    figure(costly ? costly.lost.toFixed(decimals) : ''),
    text(review?.reviewed ? review.at || wording.own('reviewed') : ''),
    text(review?.note ?? ''),
  ];
}

/** For programs that take rich text. Excel is told to keep texts as texts: none becomes a formula. */
export function tableHtml(table: ExportedTable, language: string): string {
  const [header = [], ...rows] = table;
  const head = header.map((cell) => `<th>${escaped(cell.text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('\n');
  return `<table lang="${language}" border="1"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** For programs that take plain text: columns between tabulators. */
export function tabbedText(table: ExportedTable): string {
  return table.map((cells) => cells.map(safeText).join('\t')).join('\r\n');
}

/** For a file: UTF-8 with the mark that Excel knows it by. */
export function csvText(table: ExportedTable): string {
  return `\ufeff${table.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function htmlCell({ text: value, isFigure }: ExportedCell): string {
  const style = isFigure ? 'text-align:right' : "mso-number-format:'\\@'";
  return `<td style="${style}">${escaped(value)}</td>`;
}

function csvCell(cell: ExportedCell): string {
  const value = safeText(cell);
  return /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A text that a table program would take for a formula gets a mark before it; figures are ours. */
function safeText({ text: value, isFigure }: ExportedCell): string {
  const line = value.replace(/[\t\r\n]+/gu, ' ');
  return !isFigure && /^\s*[=+\-@＝＋－＠]/u.test(line) ? `'${line}` : line;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
