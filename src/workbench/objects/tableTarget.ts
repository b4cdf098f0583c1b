import { itemNotFound } from '../host/hostError';
import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { SheetTable } from '../model/sheetTables';
import type { ExcelSession } from './excelSession';

/** What a Table object stands for. */
export class TableTarget {
  constructor(
    readonly session: ExcelSession,
    readonly sheetId: string,
    readonly tableId: string,
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  /** As it is now. */
  get table(): SheetTable {
    const found = this.sheet.tables.list().find((one) => one.id === this.tableId);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  /** The rows between headers and totals. */
  get body(): Area {
    const { area, showHeaders, showTotals } = this.table;
    const above = showHeaders ? 1 : 0;
    const below = showTotals ? 1 : 0;
    return { ...area, row: area.row + above, rowCount: area.rowCount - above - below };
  }
}
