import type { Area } from '../../model/area';
import { boundingArea } from '../../model/area';
import type { WorkbookChange } from '../../model/changes';

/** What of one sheet the grid has to be shown again. */
export interface SheetChanges {
  /** Cells whose content or format changed; near areas are taken together. */
  cells: Area[];
  columns: boolean;
  rows: boolean;
  merges: boolean;
  view: boolean;
}

/** Areas are united when that adds few cells; else a change at both ends would mean the whole sheet. */
const MOST_WASTED_CELLS = 2000;
const size = (area: Area): number => area.rowCount * area.columnCount;

function withArea(areas: readonly Area[], area: Area): Area[] {
  for (const [index, other] of areas.entries()) {
    const united = boundingArea(other, area);
    if (size(united) - size(other) - size(area) <= MOST_WASTED_CELLS) {
      return withArea(
        areas.filter((_, at) => at !== index),
        united,
      );
    }
  }
  return [...areas, area];
}

/** Collects the model's changes until the grid is brought up to date. */
export class PendingChanges {
  readonly sheets = new Map<string, SheetChanges>();
  /** Sheets were added, deleted, renamed, moved, hidden or shown. */
  tabs = false;
  activated = false;
  selected = false;

  get isEmpty(): boolean {
    return !this.tabs && !this.activated && !this.selected && this.sheets.size === 0;
  }

  add(change: WorkbookChange): void {
    switch (change.kind) {
      case 'cells':
      case 'formats': {
        const sheet = this.of(change.sheetId);
        sheet.cells = withArea(sheet.cells, change.area);
        return;
      }
      case 'columns':
        this.of(change.sheetId).columns = true;
        return;
      case 'rows':
        this.of(change.sheetId).rows = true;
        return;
      case 'merges':
        this.of(change.sheetId).merges = true;
        return;
      case 'view':
        this.of(change.sheetId).view = true;
        return;
      case 'sheetAdded':
      case 'sheetDeleted':
      case 'sheetRenamed':
      case 'sheetMoved':
      case 'visibility':
        this.tabs = true;
        return;
      case 'activated':
        this.activated = true;
        return;
      case 'selection':
        this.selected = true;
        return;
      case 'page':
      case 'tables':
      case 'charts':
      case 'filter':
      case 'protection':
      case 'names':
      case 'settings':
        return;
    }
  }

  private of(sheetId: string): SheetChanges {
    const known = this.sheets.get(sheetId);
    if (known !== undefined) return known;
    const fresh = { cells: [], columns: false, rows: false, merges: false, view: false };
    this.sheets.set(sheetId, fresh);
    return fresh;
  }
}
