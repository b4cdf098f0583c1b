import { columnLetters } from '../domain/cellName';
import type { ChannelRules, RuleSet } from '../domain/ruleSet';
import type { CellContent } from '../tables/snapshot';
import { channelRulesOf } from '../domain/channelRulesOf';
import type { Difference } from './differences';
import { BODY_ROW, type OutputBody } from './outputContent';
import { CLEAR, numberValue, textValue } from './plannedValue';
import { formatOf, roleLabelled } from './resultRoles';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { DIFFERENCE_WORDS as WORDS } from './workbookWords';
import type { HorizontalAlignment, PlannedValue } from './writePlan';

const GENERAL = 'General';

/** The list of results by another hand that differ from the computed ones, in the order given. */
export function differencesBody(differences: readonly Difference[], rules: RuleSet): OutputBody {
  const columns = differenceColumns(rules);
  return {
    title: WORDS.title,
    columnCount: columns.length,
    rows: [headerRow(columns), ...bodyRows(columns, differences)],
    formats: tableFormats(columns, differences, BODY_ROW),
    columnWidths: columnWidths(columns, differences),
    frozenRows: BODY_ROW + 1,
    titleRow: BODY_ROW,
  };
}

function differenceColumns(rules: RuleSet): TableColumn<Difference>[] {
  const rulesOf = ({ channel }: Difference): ChannelRules => channelRulesOf(rules, channel);
  return [
    text(WORDS.sheet, 'Left', ({ sheetName }) => sheetName),
    text(WORDS.cell, 'Center', ({ row, column }) => `${columnLetters(column)}${row + 1}`),
    text(WORDS.unit, 'Left', ({ unit }) => unit),
    text(WORDS.channel, 'Center', (difference) => rulesOf(difference).label.zh),
    text(WORDS.result, 'Left', ({ label }) => label),
    figure(
      WORDS.typed,
      ({ typed }) => typed,
      (difference) => typedFormat(difference, rulesOf(difference)),
    ),
    text(WORDS.formula, 'Left', ({ formula }) => formula ?? ''),
    figure(
      WORDS.computed,
      ({ computed }) => computed,
      (difference) => resultFormat(difference, rulesOf(difference)),
    ),
  ];
}

function text(
  header: string,
  alignment: HorizontalAlignment,
  value: (difference: Difference) => string,
): TableColumn<Difference> {
  return { header, alignment, value: (row) => textValue(value(row)), numberFormat: null };
}

function figure(
  header: string,
  content: (difference: Difference) => CellContent,
  numberFormat: (difference: Difference) => string,
): TableColumn<Difference> {
  const value = (row: Difference) => valueOf(content(row));
  return { header, alignment: 'Right', value, numberFormat };
}

/** Truth values and errors are listed as text: the list shows them and does not repeat them. */
function valueOf(content: CellContent): PlannedValue {
  switch (content.kind) {
    case 'blank':
      return CLEAR;
    case 'number':
      return numberValue(content.value);
    case 'text':
    case 'error':
      return textValue(content.value);
    case 'boolean':
      return textValue(content.value ? 'TRUE' : 'FALSE');
  }
}

function resultFormat({ label, computed }: Difference, rules: ChannelRules): string {
  const role = roleLabelled(rules, label);
  return (computed.kind === 'number' && role && formatOf(role)) || GENERAL;
}

/** A fraction is shown as the computed rate is; any other figure as it was typed. */
function typedFormat(difference: Difference, rules: ChannelRules): string {
  const { typed, label } = difference;
  const role = roleLabelled(rules, label);
  const isFraction =
    role?.kind === 'rate' &&
    role.rule.measure === 'fraction' &&
    typed.kind === 'number' &&
    Math.abs(typed.value) <= 1;
  return isFraction ? (formatOf(role) ?? GENERAL) : GENERAL;
}
