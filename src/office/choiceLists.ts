import { columnLetters } from '../domain/cellName';
import type { PlannedSuggestions } from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';

/** Excel takes no longer list typed into a rule. */
const LONGEST_LIST = 255;

/** Lets cells take the words of a list only. */
export function offerChoices(range: Excel.Range, words: readonly string[]): void {
  range.dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
}

/**
 * Lets cells offer words and take any other, too. A list that Excel cannot hold is left out: the
 * words may be typed as well.
 */
export function offerSuggestions(range: Excel.Range, offers: PlannedSuggestions['offers']): void {
  const source = sourceOf(offers);
  if (source === null) return;
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
}

function sourceOf(offers: PlannedSuggestions['offers']): string | null {
  if (offers.kind === 'cells') return `=${quoted(offers.sheetName)}!${absolute(offers.area)}`;
  const words = offers.words.filter((word) => !/[,\n]/u.test(word));
  const list = words.join(',');
  return list === '' || list.length > LONGEST_LIST ? null : list;
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

function absolute({ row, column, rowCount, columnCount }: CellArea): string {
  const cell = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  return `${cell(row, column)}:${cell(row + rowCount - 1, column + columnCount - 1)}`;
}
