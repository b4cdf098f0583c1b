import type { LedgerLine } from '../domain/ledger/ledgerLine';
import { POINTS_FORMAT } from './numberFormats';
import { BODY_ROW, type OutputBody } from './outputContent';
import { numberValue, textValue } from './plannedValue';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { LEDGER_COLUMNS, LEDGER_WORDS } from './workbookWords';

/** One of the two annexes of a month's ledger. */
export type LedgerAnnex = keyof typeof LEDGER_WORDS;

/** An annex as it is printed: unit, signed points, kind, detail; a word where it has no lines. */
export function ledgerBody(annex: LedgerAnnex, lines: readonly LedgerLine[]): OutputBody {
  const words = LEDGER_WORDS[annex];
  const columns = ledgerColumns(words.detail);
  const shared = { title: words.title, columnCount: columns.length };
  if (lines.length === 0) {
    const rows = [[textValue(words.none)]];
    return { ...shared, rows, formats: [], columnWidths: [], frozenRows: BODY_ROW, titleRow: null };
  }
  const detail = { row: BODY_ROW + 1, column: columns.length - 1, columnCount: 1 };
  return {
    ...shared,
    rows: [headerRow(columns), ...bodyRows(columns, lines)],
    formats: [
      ...tableFormats(columns, lines, BODY_ROW),
      { area: { ...detail, rowCount: lines.length }, wrapText: true },
    ],
    columnWidths: columnWidths(columns, lines),
    frozenRows: BODY_ROW + 1,
    titleRow: BODY_ROW,
  };
}

function ledgerColumns(detail: string): TableColumn<LedgerLine>[] {
  return [
    {
      ...{ header: LEDGER_COLUMNS.unit, alignment: 'Left', numberFormat: null },
      value: ({ unit }) => textValue(unit),
    },
    {
      ...{ header: LEDGER_COLUMNS.points, alignment: 'Center', numberFormat: POINTS_FORMAT },
      value: ({ points }) => numberValue(points),
    },
    {
      ...{ header: LEDGER_COLUMNS.kind, alignment: 'Left', numberFormat: null },
      value: ({ kind }) => textValue(kind),
    },
    {
      ...{ header: detail, alignment: 'Left', numberFormat: null },
      value: (line) => textValue(line.detail),
    },
  ];
}
