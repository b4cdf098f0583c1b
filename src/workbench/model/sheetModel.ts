import type { Area } from './area';
import { parseAddress } from './address';
import type { ChangeFeed, SheetVisibility } from './changes';
import { ModelError } from './modelError';
import { SheetCharts, type SheetChart } from './sheetCharts';
import { SheetCells } from './sheetCells';
import { SheetLayout } from './sheetLayout';
import { SheetPage } from './sheetPage';
import { SheetTables } from './sheetTables';
import { SheetValidations } from './sheetValidations';
import type { StoredSheet, Unset } from './stored';
import { storedCells } from './storedCells';
import type { ThemeColors } from './themeColors';

/** What exceljs does not read of a sheet and the model found in the file itself. */
export interface SheetFacts {
  /** The sheet's `autoFilter` element when it has criteria in force; exceljs keeps its area only. */
  readonly filterXml?: string;
  /** Names of tables, of any sheet, whose filter has criteria in force. */
  readonly filteredTables: readonly string[];
  /** Its charts, as far as saving can write them again. */
  readonly charts?: readonly Omit<SheetChart, 'id'>[];
}

export const NO_FACTS: SheetFacts = { filteredTables: [] };

/** One sheet of the workbook. Add, rename, move and delete sheets through `WorkbookModel`. */
export class SheetModel {
  readonly cells: SheetCells;
  readonly charts: SheetCharts;
  readonly layout: SheetLayout;
  readonly page: SheetPage;
  readonly tables: SheetTables;
  readonly validations: SheetValidations;
  private filter: string | undefined;
  private isProtectedNow: boolean;

  constructor(
    /** Stable while the workbook is open; Excel's form, such as `{00000000-0001-0000-0000-000000000001}`. */
    readonly id: string,
    readonly stored: StoredSheet,
    private readonly feed: ChangeFeed,
    colors: ThemeColors,
    facts: SheetFacts,
  ) {
    this.cells = new SheetCells(id, stored, colors, feed);
    this.charts = new SheetCharts(id, feed, facts.charts ?? []);
    this.layout = new SheetLayout(id, stored, colors, feed);
    this.page = new SheetPage(id, stored, feed);
    this.tables = new SheetTables(id, stored, this.cells, new Set(facts.filteredTables), feed);
    this.validations = new SheetValidations(stored);
    this.filter = facts.filterXml;
    this.isProtectedNow = stored.sheetProtection?.sheet === true;
  }

  get name(): string {
    return this.stored.name;
  }

  get visibility(): SheetVisibility {
    // A sheet that exceljs made itself has no state until one is set.
    return (this.stored as Unset).state ?? 'visible';
  }

  set visibility(visibility: SheetVisibility) {
    const visibilityBefore = this.visibility;
    this.stored.state = visibility;
    this.feed.tell({
      kind: 'visibility',
      sheetId: this.id,
      visibilityBefore,
      visibilityAfter: visibility,
    });
  }

  /** The area of the sheet's AutoFilter, if it has one. */
  get filterArea(): Area | undefined {
    const filter = this.stored.autoFilter as unknown;
    return typeof filter === 'string' ? parseAddress(filter)?.area : undefined;
  }

  /** Whether the sheet's AutoFilter hides rows now. */
  get isFiltered(): boolean {
    return this.filter !== undefined;
  }

  /** The filter with its criteria as the file had it, for saving; undefined when none is in force. */
  get filterXml(): string | undefined {
    return this.filter;
  }

  /** Ends the filter's criteria and shows its rows; the filter itself stays. */
  clearFilter(): void {
    const area = this.filterArea;
    if (area) this.layout.setRowsHidden(area.row, area.rowCount, false);
    this.filter = undefined;
    this.feed.tell({ kind: 'filter', sheetId: this.id });
  }

  removeFilter(): void {
    this.clearFilter();
    Reflect.deleteProperty(this.stored, 'autoFilter');
    this.feed.tell({ kind: 'filter', sheetId: this.id });
  }

  get isProtected(): boolean {
    return this.isProtectedNow;
  }

  /** Protects without a password. */
  protect(): void {
    void this.stored.protect('', { selectLockedCells: true, selectUnlockedCells: true });
    this.isProtectedNow = true;
    this.feed.tell({ kind: 'protection', sheetId: this.id, isProtected: true });
  }

  /** Refused for a sheet that the file protects with a password. */
  unprotect(): void {
    const protection = this.stored.sheetProtection as { hashValue?: string } | null | undefined;
    if (protection?.hashValue !== undefined && protection.hashValue !== '') {
      throw new ModelError('InvalidArgument', 'The sheet is protected with a password.');
    }
    this.stored.unprotect();
    this.isProtectedNow = false;
    this.feed.tell({ kind: 'protection', sheetId: this.id, isProtected: false });
  }

  /** Whether protection lets the cells of an area be changed. */
  isEditable(area: Area): boolean {
    if (!this.isProtectedNow) return true;
    let unlocked = 0;
    for (const cell of storedCells(this.stored, area)) {
      if (cell.style.protection?.locked === false) unlocked += 1;
    }
    return unlocked === area.rowCount * area.columnCount;
  }
}
