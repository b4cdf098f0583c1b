import { isBlank, textOf } from './cellText';
import type { HeaderCatalog } from './headerRoles';
import { headersAt, type TableHeader } from './headerRows';
import { isFooter, isNote, isTitle, isTotal } from './lineKind';
import { cellAt, endColumn, endRow, type CellContent, type SheetSnapshot } from './snapshot';

/** A row under a header that names a unit; the name may go on in the next rows. */
export interface NamedRow {
  readonly row: number;
  readonly nameRows: readonly number[];
}

/** One header with what stands above it and the rows under it. */
export interface WalkedBlock {
  readonly header: TableHeader;
  /** Group line above the header; empty text when there is none. */
  readonly group: string;
  /** Titles in force: the last ones above this header. */
  readonly titles: readonly CellContent[];
  readonly rows: readonly NamedRow[];
  /** Rows with figures but no unit name. */
  readonly namelessRows: readonly number[];
}

interface OpenBlock extends WalkedBlock {
  readonly rows: { row: number; nameRows: number[] }[];
  readonly namelessRows: number[];
}

/** How far below a line its header may stand. */
const LINES_ABOVE_HEADER = 8;

/** Walks a sheet from top to bottom and divides it into blocks. */
export function walkSheet(sheet: SheetSnapshot, catalog: HeaderCatalog): WalkedBlock[] {
  const walk = new SheetWalk(sheet, catalog);
  let row = sheet.row;
  while (row < endRow(sheet)) row = walk.take(row);
  return walk.blocks;
}

class SheetWalk {
  readonly blocks: OpenBlock[] = [];
  private open: OpenBlock[] = [];
  private titles: CellContent[] = [];
  private group = '';
  private linesAbove: CellContent[] = [];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly catalog: HeaderCatalog,
  ) {}

  /** Takes one row, or a whole header; returns the row after it. */
  take(row: number): number {
    const headers = headersAt(this.sheet, row, this.catalog);
    const [first] = headers;
    if (first) {
      this.takeHeaders(headers);
      return first.lastRow + 1;
    }
    const cells = this.filledCells(row);
    const [only] = cells;
    if (only) {
      if (cells.length === 1 && only.content.kind === 'text') this.takeLine(row, only);
      else this.takeRow(row, cells);
    }
    return row + 1;
  }

  private takeHeaders(headers: readonly TableHeader[]): void {
    const lines = this.linesAbove;
    const last = lines.at(-1);
    const lastText = last ? textOf(last) : '';
    const namesGroup = lastText !== '' && !isTitle(lastText);
    const titles = namesGroup ? lines.slice(0, -1) : lines;
    if (titles.length > 0) {
      this.titles = titles;
      this.group = '';
    }
    if (namesGroup) this.group = lastText;
    this.linesAbove = [];
    this.open = headers.map((header) => ({
      header,
      group: this.group,
      titles: this.titles,
      rows: [],
      namelessRows: [],
    }));
    this.blocks.push(...this.open);
  }

  /** A row with one text: title, group line, page footer, note, or the rest of a name. */
  private takeLine(row: number, { column, content }: FilledCell): void {
    const text = textOf(content);
    if (isFooter(text) || isNote(text) || isTotal(text)) return;
    if (this.leadsToHeader(row + 1)) {
      this.linesAbove.push(content);
      return;
    }
    const above = this.open.find((block) => unitColumn(block.header) === column)?.rows.at(-1);
    if (above && (above.nameRows.at(-1) ?? above.row) === row - 1 && !isTitle(text)) {
      above.nameRows.push(row);
    } else if (isTitle(text)) this.open = [];
  }

  private takeRow(row: number, cells: readonly FilledCell[]): void {
    if (this.leadsToHeader(row + 1) && !this.namesUnit(row)) {
      this.linesAbove.push(...cells.map(({ content }) => content));
      return;
    }
    for (const block of this.open) {
      const kind = rowKind(this.sheet, block.header, row);
      if (kind === 'unit') block.rows.push({ row, nameRows: [] });
      else if (kind === 'nameless') block.namelessRows.push(row);
    }
  }

  private namesUnit(row: number): boolean {
    return this.open.some((block) => rowKind(this.sheet, block.header, row) !== 'other');
  }

  private leadsToHeader(from: number): boolean {
    const end = Math.min(endRow(this.sheet), from + LINES_ABOVE_HEADER);
    for (let row = from; row < end; row += 1) {
      if (headersAt(this.sheet, row, this.catalog).length > 0) return true;
      const cells = this.filledCells(row);
      if (cells.length > 1 && this.namesUnit(row)) return false;
      if (cells.length > 2) return false;
    }
    return false;
  }

  private filledCells(row: number): FilledCell[] {
    const filled: FilledCell[] = [];
    for (let column = this.sheet.column; column < endColumn(this.sheet); column += 1) {
      const { content } = cellAt(this.sheet, row, column);
      if (!isBlank(content)) filled.push({ column, content });
    }
    return filled;
  }
}

interface FilledCell {
  readonly column: number;
  readonly content: CellContent;
}

/** The column of the unit names. A header without one is no header. */
export function unitColumn(header: TableHeader): number {
  const unit = header.columns.find(({ role }) => role.kind === 'unit');
  if (!unit) throw new Error(`The header in row ${header.firstRow} has no unit column`);
  return unit.column;
}

function rowKind(
  sheet: SheetSnapshot,
  header: TableHeader,
  row: number,
): 'unit' | 'nameless' | 'other' {
  const content = (column: number) => cellAt(sheet, row, column).content;
  const labels = header.columns
    .filter(({ role }) => role.kind === 'group' || role.kind === 'sequence')
    .map(({ column }) => textOf(content(column)));
  const name = nameIn(content(unitColumn(header)));
  if (isTotal(name) || labels.some(isTotal)) return 'other';
  const hasFigures = header.columns.some(
    ({ role, column }) => role.kind === 'count' && !isBlank(content(column)),
  );
  if (name === '') return hasFigures ? 'nameless' : 'other';
  return isFooter(name) || isNote(name) ? 'other' : 'unit';
}

/** A unit may be named by a number (a station, a line); it is shown as that number. */
function nameIn(content: CellContent): string {
  return content.kind === 'number' ? String(content.value) : textOf(content);
}
