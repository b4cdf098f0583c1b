import ExcelJS from 'exceljs';
import type { Area } from './area';
import { isOnSheet } from './area';
import type { ChangeListener, ChangeOrigin } from './changes';
import { ChangeFeed } from './changes';
import { DefinedNames } from './definedNames';
import { DocumentSettings } from './documentSettings';
import { ModelError } from './modelError';
import type { FileExtras } from './fileExtras';
import { NO_EXTRAS } from './fileExtras';
import type { LostPart } from './lostParts';
import { SheetList } from './sheetList';
import type { SheetFacts } from './sheetModel';
import { NO_FACTS, SheetModel } from './sheetModel';
import { mustBeSheetName, renamedInFormula } from './sheetName';
import { internalsOf, storedSheet } from './stored';
import { storedCells } from './storedCells';
import { formulaOf, storeContent, valueOf } from './storedValue';
import { tableFingerprint } from './tableFingerprint';
import { ThemeColors } from './themeColors';

/** What is selected: an area of the active sheet. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

const FIRST_CELL: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/**
 * The open workbook, and the authority on what is in it: the host changes it for the add-in, the
 * page for the person, and both learn of the other's changes through `onChange`.
 *
 * - Rows, columns and positions count from zero everywhere.
 * - Sheets are known by `id`, which stays the same when a sheet is renamed or moved.
 * - Cells: `sheet.cells` (`cell`, `value`, `formula`, `text`, `format`, `setInputs`, `setFormats`,
 *   `clear`, `usedArea`, `setFormulaResult`). `setInputs` reads text as typing does: `=…` becomes a
 *   formula, `98.5%` a number with a format, unless the cell's number format is `@`.
 * - Layout: `sheet.layout` (widths in characters, heights in points, merges, frozen panes), and
 *   `sheet.page` (how the sheet is printed).
 * - Changes are marked with who makes them: `workbook.as('addin', () => …)`; outside it, `'user'`.
 *   A page that mirrors the model ignores the changes it made itself.
 * - There is no formula engine here. A formula has the result the file or `setFormulaResult` gave it;
 *   a new one has the value null until then.
 *
 * Make one with `WorkbookModel.create` or `openWorkbook`; `saveWorkbook` gives the bytes of an .xlsx.
 */
export class WorkbookModel {
  private readonly feed = new ChangeFeed();
  private readonly colors: ThemeColors;
  private readonly list = new SheetList();
  private readonly selected = new Map<string, Area>();
  private activeId = '';

  /** What the tables were when the workbook was opened. */
  readonly openedTables: ReadonlyMap<string, string>;
  readonly names = new DefinedNames(this.feed);
  readonly settings = new DocumentSettings(this.feed);

  /** Use `create` or `openWorkbook`. */
  constructor(
    /** The exceljs workbook behind the model; it keeps formatting the model has no words for. */
    readonly stored: ExcelJS.Workbook,
    /** The file name, such as `month.xlsx`. */
    readonly fileName: string,
    /** What of its file the model keeps beside exceljs. */
    readonly extras: FileExtras = NO_EXTRAS,
    facts: ReadonlyMap<string, SheetFacts> = new Map(),
  ) {
    this.colors = new ThemeColors(internalsOf(stored)._themes?.theme1);
    for (const sheet of stored.worksheets) this.adopt(sheet, facts.get(sheet.name) ?? NO_FACTS);
    const activeTab = stored.views[0]?.activeTab ?? 0;
    const active = this.sheets[activeTab] ?? this.sheets[0];
    this.activeId = active?.id ?? '';
    this.openedTables = new Map(
      this.sheets
        .flatMap((sheet) => Object.values(sheet.stored.tables))
        .map(({ model }) => [model.name, tableFingerprint(model)]),
    );
  }

  /** An empty workbook with the given sheets. */
  static create(
    fileName = 'Book1.xlsx',
    sheetNames: readonly string[] = ['Sheet1'],
  ): WorkbookModel {
    const stored = new ExcelJS.Workbook();
    for (const name of sheetNames) {
      mustBeSheetName(name);
      stored.addWorksheet(name);
    }
    return new WorkbookModel(stored, fileName);
  }

  /** What saving would lose of the file this was opened from. */
  get lostOnSave(): readonly LostPart[] {
    return this.extras.lost;
  }

  /** Whether the file protects its structure: no sheet can be added, renamed, moved or deleted. */
  get isStructureProtected(): boolean {
    return this.extras.isStructureProtected;
  }

  /** In the order of their tabs. */
  get sheets(): readonly SheetModel[] {
    return this.list.inOrder;
  }

  sheet(id: string): SheetModel | undefined {
    return this.list.find(id);
  }

  /** Names differ without regard to case. */
  sheetByName(name: string): SheetModel | undefined {
    return this.list.named(name);
  }

  /** From zero; -1 for a sheet that is gone. */
  positionOf(id: string): number {
    return this.sheets.findIndex((sheet) => sheet.id === id);
  }

  get activeSheet(): SheetModel {
    return this.must(this.activeId);
  }

  get selection(): Selection {
    return { sheetId: this.activeId, area: this.selected.get(this.activeId) ?? FIRST_CELL };
  }

  /** Adds a sheet after the last one. Without a name it is called `Sheet1`, `Sheet2`, … */
  addSheet(name = this.list.freeName()): SheetModel {
    this.mustBeChangeable();
    mustBeSheetName(name);
    this.mustBeFree(name);
    const last = this.sheets.at(-1)?.stored.orderNo ?? 0;
    const stored = storedSheet(this.stored.addWorksheet(name));
    stored.orderNo = last + 1;
    const sheet = this.adopt(stored, NO_FACTS);
    this.feed.tell({ kind: 'sheetAdded', sheetId: sheet.id });
    return sheet;
  }

  /** InvalidOperation for the last visible sheet. */
  deleteSheet(id: string): void {
    this.mustBeChangeable();
    const sheet = this.must(id);
    const visible = this.sheets.filter((one) => one.visibility === 'visible');
    if (visible.length === 1 && visible[0] === sheet) {
      throw new ModelError('InvalidOperation', 'A workbook has at least one visible sheet.');
    }
    const { name } = sheet;
    const wasActive = this.activeId === id;
    this.list.remove(id);
    this.selected.delete(id);
    this.stored.removeWorksheet(sheet.stored.id);
    this.names.sheetDeleted(id, (formula) => renamedInFormula(formula, name, null));
    const next = visible.find((one) => one !== sheet);
    if (wasActive && next) this.activeId = next.id;
    this.feed.tell({ kind: 'sheetDeleted', sheetId: id, name });
    if (wasActive && next) {
      this.feed.tell({ kind: 'activated', sheetId: next.id, previousSheetId: id });
    }
  }

  /** Formulas and names that refer to the sheet follow it. */
  renameSheet(id: string, name: string): void {
    this.mustBeChangeable();
    const sheet = this.must(id);
    const nameBefore = sheet.name;
    if (nameBefore === name) return;
    mustBeSheetName(name);
    this.mustBeFree(name, id);
    // exceljs compares with the sheet itself too, and would refuse a change of case.
    sheet.stored.name = this.list.freeName();
    sheet.stored.name = name;
    const rewrite = (formula: string): string => renamedInFormula(formula, nameBefore, name);
    this.names.sheetRenamed(rewrite);
    for (const other of this.sheets) rewriteFormulas(other, rewrite);
    this.feed.tell({ kind: 'sheetRenamed', sheetId: id, nameBefore, nameAfter: name });
  }

  moveSheet(id: string, position: number): void {
    this.mustBeChangeable();
    const sheet = this.must(id);
    const order = this.sheets.filter((one) => one !== sheet);
    if (!Number.isInteger(position) || position < 0 || position > order.length) {
      throw new ModelError('InvalidArgument', 'There is no such position among the sheets.');
    }
    const positionBefore = this.positionOf(id);
    order.splice(position, 0, sheet);
    this.list.reorder(order);
    this.feed.tell({ kind: 'sheetMoved', sheetId: id, positionBefore, positionAfter: position });
  }

  /** InvalidOperation for a hidden sheet. */
  activateSheet(id: string): void {
    const sheet = this.must(id);
    if (sheet.visibility !== 'visible') {
      throw new ModelError('InvalidOperation', "A hidden sheet can't be activated.");
    }
    const previousSheetId = this.activeId;
    if (previousSheetId === id) return;
    this.activeId = id;
    this.feed.tell({ kind: 'activated', sheetId: id, previousSheetId });
  }

  /** Selects an area, activating its sheet when another one is in front. */
  select(sheetId: string, area: Area): void {
    if (!isOnSheet(area)) throw new ModelError('InvalidArgument', 'The range is not on the sheet.');
    this.activateSheet(sheetId);
    this.selected.set(sheetId, area);
    this.feed.tell({ kind: 'selection', sheetId, area });
  }

  /** Runs `action` with the changes it makes marked as `origin`'s. */
  as<T>(origin: ChangeOrigin, action: () => T): T {
    return this.feed.as(origin, action);
  }

  /** Calls `listener` after every change, until the returned function is called. */
  onChange(listener: ChangeListener): () => void {
    return this.feed.listen(listener);
  }

  private adopt(sheet: ExcelJS.Worksheet, facts: SheetFacts): SheetModel {
    const id = this.list.newId();
    const model = new SheetModel(id, storedSheet(sheet), this.feed, this.colors, facts);
    this.list.add(model);
    return model;
  }

  private must(id: string): SheetModel {
    const sheet = this.list.find(id);
    if (sheet) return sheet;
    throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
  }

  private mustBeFree(name: string, except?: string): void {
    const taken = this.sheetByName(name);
    if (taken !== undefined && taken.id !== except) {
      throw new ModelError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
  }

  private mustBeChangeable(): void {
    if (this.isStructureProtected) {
      throw new ModelError('AccessDenied', 'The structure of the workbook is protected.');
    }
  }
}

function rewriteFormulas(sheet: SheetModel, rewrite: (formula: string) => string): void {
  for (const cell of storedCells(sheet.stored)) {
    const formula = formulaOf(cell);
    if (formula === null) continue;
    const rewritten = rewrite(formula);
    if (rewritten !== formula) storeContent(cell, valueOf(cell), rewritten);
  }
}
