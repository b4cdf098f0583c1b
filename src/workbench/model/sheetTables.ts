import type { Area } from './area';
import { intersection, lastRow } from './area';
import { areaAddress, parseAddress } from './address';
import type { ChangeFeed } from './changes';
import { ModelError } from './modelError';
import type { SheetCells } from './sheetCells';
import type { StoredSheet, StoredTable } from './stored';

/** An Excel table (ListObject) of a sheet. */
export interface SheetTable {
  /** Stable while the workbook is open, also when the table is renamed. */
  readonly id: string;
  readonly name: string;
  /** The whole table, with header row and totals row where shown. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly columnNames: readonly string[];
  /** Whether a filter of the table hides rows now. */
  readonly isFiltered: boolean;
}

/** The tables of one sheet. */
export class SheetTables {
  private readonly ids = new WeakMap<StoredTable, string>();
  private nextTable = 1;

  constructor(
    private readonly sheetId: string,
    private readonly stored: StoredSheet,
    private readonly cells: SheetCells,
    private readonly filtered: Set<string>,
    private readonly feed: ChangeFeed,
  ) {}

  list(): SheetTable[] {
    return Object.values(this.stored.tables).flatMap(({ model }) => {
      const area = parseAddress(model.tableRef)?.area;
      if (area === undefined) return [];
      return [
        {
          id: this.idOf(model),
          name: model.displayName ?? model.name,
          area,
          showHeaders: model.headerRow ?? true,
          showTotals: model.totalsRow ?? false,
          style: model.style?.theme ?? '',
          columnNames: model.columns.map((column) => column.name),
          isFiltered: this.filtered.has(model.name),
        },
      ];
    });
  }

  find(name: string): SheetTable | undefined {
    return this.list().find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /**
   * Makes a table of an area whose first row holds the headers; empty headers get Excel's
   * `Column1` names. InvalidArgument where it would overlap a table.
   */
  add(name: string, area: Area, style = 'TableStyleMedium2'): SheetTable {
    if (this.list().some((table) => intersection(table.area, area) !== undefined)) {
      throw new ModelError('InvalidArgument', "A table can't overlap another table.");
    }
    if (area.rowCount < 2) {
      throw new ModelError('InvalidArgument', 'A table has a header row and at least one row.');
    }
    const names = this.headerNames(area);
    const address = areaAddress(area);
    const model: StoredTable = {
      name,
      displayName: name,
      tableRef: address,
      autoFilterRef: address,
      headerRow: true,
      totalsRow: false,
      style: { theme: style, showRowStripes: true },
      columns: names.map((column) => ({ name: column, filterButton: true })),
    };
    this.stored.tables[name] = { model };
    this.feed.tell({ kind: 'tables', sheetId: this.sheetId });
    return this.must(name);
  }

  /** Removes the table and keeps its cells, as `convertToRange` does. */
  remove(name: string): void {
    const key = this.keyOf(name);
    this.stored.tables = Object.fromEntries(
      Object.entries(this.stored.tables).filter(([other]) => other !== key),
    );
    this.feed.tell({ kind: 'tables', sheetId: this.sheetId });
  }

  /** Gives the table another area; its columns are named after the header row then. */
  resize(name: string, area: Area): void {
    const { model } = this.storedOf(name);
    const names = this.headerNames(area);
    const before = model.columns;
    model.columns = names.map(
      (column, index) => before[index] ?? { name: column, filterButton: true },
    );
    model.columns.forEach((column, index) => (column.name = names[index] ?? column.name));
    model.tableRef = areaAddress(area);
    const body = model.totalsRow ? { ...area, rowCount: area.rowCount - 1 } : area;
    if (model.autoFilterRef !== undefined) model.autoFilterRef = areaAddress(body);
    this.feed.tell({ kind: 'tables', sheetId: this.sheetId });
  }

  rename(name: string, to: string): void {
    const entry = this.storedOf(name);
    this.remove(name);
    entry.model.name = to;
    entry.model.displayName = to;
    this.stored.tables[to] = entry;
    this.feed.tell({ kind: 'tables', sheetId: this.sheetId });
  }

  setStyle(name: string, style: string): void {
    const { model } = this.storedOf(name);
    model.style = { ...model.style, theme: style };
    this.feed.tell({ kind: 'tables', sheetId: this.sheetId });
  }

  clearFilter(name: string): void {
    const table = this.must(name);
    this.filtered.delete(this.keyOf(name));
    for (let row = table.area.row; row <= lastRow(table.area); row += 1) {
      const stored = this.stored.findRow(row + 1);
      if (stored !== undefined) stored.hidden = false;
    }
    this.feed.tell({ kind: 'filter', sheetId: this.sheetId });
  }

  private idOf(model: StoredTable): string {
    const id = this.ids.get(model) ?? String(this.stored.id * 1000 + this.nextTable++);
    this.ids.set(model, id);
    return id;
  }

  private headerNames(area: Area): string[] {
    const taken = new Set<string>();
    return Array.from({ length: area.columnCount }, (_, index) => {
      const text = this.cells.text(area.row, area.column + index);
      let name = text === '' ? `Column${index + 1}` : text;
      for (let copy = 2; taken.has(name); copy += 1) name = `${text}${copy}`;
      taken.add(name);
      return name;
    });
  }

  private must(name: string): SheetTable {
    const table = this.find(name);
    if (table === undefined) throw notFound();
    return table;
  }

  private keyOf(name: string): string {
    const wanted = name.toLowerCase();
    const key = Object.keys(this.stored.tables).find((other) => other.toLowerCase() === wanted);
    if (key === undefined) throw notFound();
    return key;
  }

  private storedOf(name: string): { model: StoredTable } {
    const stored = this.stored.tables[this.keyOf(name)];
    if (stored === undefined) throw notFound();
    return stored;
  }
}

const notFound = (): ModelError =>
  new ModelError('ItemNotFound', "The requested resource doesn't exist.");
