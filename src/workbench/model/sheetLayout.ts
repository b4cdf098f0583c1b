import type { Area } from './area';
import { areaBetween, intersection, lastColumn, lastRow, sameArea } from './area';
import type { Color } from './cellFormat';
import type { ChangeFeed } from './changes';
import { ModelError } from './modelError';
import type { StoredColor, StoredSheet, Unset } from './stored';
import type { ThemeColors } from './themeColors';

/** Excel's width for columns nobody has set: 64 pixels. */
const STANDARD_WIDTH = 9.140625;
/** Excel's row height with its standard font, in points. */
const STANDARD_HEIGHT = 15;
/** exceljs takes a width of 9 for «not set» and would not save it. */
const UNSAVED_WIDTH = 9;
const NEXT_TO_UNSAVED_WIDTH = 9.01;

/** How many rows at the top and columns at the left stay in view. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

type View = Record<string, unknown>;

/** How one sheet is laid out: column widths, row heights, merges, frozen panes, gridlines, tab colour. */
export class SheetLayout {
  constructor(
    private readonly sheetId: string,
    private readonly stored: StoredSheet,
    private readonly colors: ThemeColors,
    private readonly feed: ChangeFeed,
  ) {}

  get standardWidth(): number {
    const properties: Unset = this.stored.properties;
    return properties.defaultColWidth ?? STANDARD_WIDTH;
  }

  get standardHeight(): number {
    return this.stored.properties.defaultRowHeight;
  }

  /**
   * In the file's unit: characters of the standard font, the cell's padding included. With that font
   * 7 pixels make one, so that a column nobody has set is 9.14 wide and 64 pixels.
   */
  columnWidth(column: number): number {
    return this.stored.getColumn(column + 1).width ?? this.standardWidth;
  }

  /** Widths are in the unit of `columnWidth`, 0 to 255. */
  setColumnWidth(first: number, count: number, width: number): void {
    if (!(width >= 0 && width <= 255)) {
      throw new ModelError('InvalidArgument', 'A column is 0 to 255 characters wide.');
    }
    for (let column = first; column < first + count; column += 1) {
      this.stored.getColumn(column + 1).width =
        width === UNSAVED_WIDTH ? NEXT_TO_UNSAVED_WIDTH : width;
    }
    this.feed.tell({ kind: 'columns', sheetId: this.sheetId, first, count });
  }

  isColumnHidden(column: number): boolean {
    return this.stored.getColumn(column + 1).hidden;
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    for (let column = first; column < first + count; column += 1) {
      this.stored.getColumn(column + 1).hidden = hidden;
    }
    this.feed.tell({ kind: 'columns', sheetId: this.sheetId, first, count });
  }

  /** In points. */
  rowHeight(row: number): number {
    const height = this.stored.findRow(row + 1)?.height;
    return height ?? (this.standardHeight || STANDARD_HEIGHT);
  }

  /** Whether the row's height was set; else Excel fits it to its content. */
  hasOwnHeight(row: number): boolean {
    return this.stored.findRow(row + 1)?.height !== undefined;
  }

  /** Heights are in points, 0 to 409; undefined lets Excel fit the row again. */
  setRowHeight(first: number, count: number, height: number | undefined): void {
    if (height !== undefined && !(height >= 0 && height <= 409)) {
      throw new ModelError('InvalidArgument', 'A row is 0 to 409 points high.');
    }
    for (let row = first; row < first + count; row += 1) {
      const stored = this.stored.getRow(row + 1) as { height: number | undefined };
      stored.height = height;
    }
    this.feed.tell({ kind: 'rows', sheetId: this.sheetId, first, count });
  }

  isRowHidden(row: number): boolean {
    return this.stored.findRow(row + 1)?.hidden ?? false;
  }

  setRowsHidden(first: number, count: number, hidden: boolean): void {
    for (let row = first; row < first + count; row += 1)
      this.stored.getRow(row + 1).hidden = hidden;
    this.feed.tell({ kind: 'rows', sheetId: this.sheetId, first, count });
  }

  /** All merged areas; `touching` keeps those that share a cell with an area. */
  merges(touching?: Area): Area[] {
    return Object.values(this.stored._merges)
      .map(({ top, left, bottom, right }) => areaBetween(top - 1, left - 1, bottom - 1, right - 1))
      .filter((merge) => touching === undefined || intersection(merge, touching) !== undefined);
  }

  /** Merges an area. The top-left cell keeps its content, the others lose theirs, as in Excel. */
  merge(area: Area): void {
    if (area.rowCount * area.columnCount === 1) return;
    const inTheWay = this.merges(area);
    if (inTheWay.some((merge) => sameArea(merge, area))) return;
    for (const merge of inTheWay) this.unmergeStored(merge);
    this.stored.mergeCellsWithoutStyle(
      area.row + 1,
      area.column + 1,
      lastRow(area) + 1,
      lastColumn(area) + 1,
    );
    this.feed.tell({ kind: 'merges', sheetId: this.sheetId });
  }

  /** Splits every merge that shares a cell with the area. */
  unmerge(area: Area): void {
    for (const merge of this.merges(area)) this.unmergeStored(merge);
    this.feed.tell({ kind: 'merges', sheetId: this.sheetId });
  }

  get frozen(): FrozenPanes {
    const view = this.view();
    if (view.state !== 'frozen') return { rows: 0, columns: 0 };
    return { rows: Number(view.ySplit ?? 0), columns: Number(view.xSplit ?? 0) };
  }

  freeze({ rows, columns }: FrozenPanes): void {
    const rest = this.view();
    for (const key of ['state', 'xSplit', 'ySplit', 'topLeftCell'])
      Reflect.deleteProperty(rest, key);
    this.setView(
      rows === 0 && columns === 0
        ? { ...rest, state: 'normal' }
        : { ...rest, state: 'frozen', xSplit: columns, ySplit: rows },
    );
  }

  get showGridlines(): boolean {
    return this.view().showGridLines !== false;
  }

  set showGridlines(show: boolean) {
    this.setView({ ...this.view(), showGridLines: show });
  }

  get showHeadings(): boolean {
    return this.view().showRowColHeaders !== false;
  }

  set showHeadings(show: boolean) {
    this.setView({ ...this.view(), showRowColHeaders: show });
  }

  /** Null for a tab without a colour. */
  get tabColor(): Color | null {
    // exceljs declares it always there; sheets without a colour have none.
    const color = this.stored.properties.tabColor as StoredColor | undefined;
    return this.colors.resolve(color, null);
  }

  set tabColor(color: Color | null) {
    if (color === null) Reflect.deleteProperty(this.stored.properties, 'tabColor');
    else this.stored.properties.tabColor = { argb: `FF${color.slice(1)}` };
    this.feed.tell({ kind: 'view', sheetId: this.sheetId });
  }

  private unmergeStored(merge: Area): void {
    this.stored.unMergeCells(
      merge.row + 1,
      merge.column + 1,
      lastRow(merge) + 1,
      lastColumn(merge) + 1,
    );
  }

  private view(): View {
    return { ...this.stored.views[0] };
  }

  private setView(view: View): void {
    this.stored.views = [view];
    this.feed.tell({ kind: 'view', sheetId: this.sheetId });
  }
}
