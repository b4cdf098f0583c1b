import type { AddinSession } from '../host/hostDocument';
import { HostError, itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import type { Area } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import type { WorkbookModel } from '../model/workbookModel';

/** Makes the API's objects; handed around so that their classes need not import each other. */
export interface ExcelObjects {
  worksheet(session: ExcelSession, sheetId: string): HostObject;
  range(session: ExcelSession, sheetId: string, area: Area): HostObject;
  rangeAreas(session: ExcelSession, sheetId: string, areas: readonly Area[]): HostObject;
  table(session: ExcelSession, sheetId: string, tableId: string): HostObject;
  /** The tables of some sheets that `keep` says yes to. */
  tablesWithin(session: ExcelSession, sheetId: string, area: Area, whole: boolean): HostObject;
}

/** Places that an event named, so that its handler can ask for the range. */
const KEPT_EVENT_RANGES = 1000;

/** What one connected add-in sees of the workbook, and the state it set for itself. */
export class ExcelSession {
  eventsEnabled = true;
  calculationMode: unknown = 'Automatic';
  private readonly registered = new Set<string>();
  private readonly eventRanges = new Map<string, { sheetId: string; area: Area }>();
  private nextEvent = 1;

  constructor(
    readonly workbook: WorkbookModel,
    readonly objects: ExcelObjects,
    readonly addin: AddinSession,
    readonly isReadOnly: boolean,
    /** False for a host that knows no charts. */
    readonly drawsCharts = true,
  ) {}

  sheet(id: string): SheetModel {
    const sheet = this.workbook.sheet(id);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  /** The sheet a key names: its id, or its name without regard to case. */
  findSheet(key: unknown): SheetModel | undefined {
    const text = String(key);
    return this.workbook.sheet(text) ?? this.workbook.sheetByName(text);
  }

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** Sends an event to those of the targets that have handlers. */
  publish(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    if (!this.eventsEnabled) return;
    for (const target of targets) {
      if (this.registered.has(`${type} ${target}`)) this.addin.publish({ type, target, message });
    }
  }

  /** Keeps a place an event tells of, and gives the reference for it. */
  keepEventRange(sheetId: string, area: Area): string {
    const reference = `ev${this.nextEvent}`;
    this.nextEvent += 1;
    this.eventRanges.set(reference, { sheetId, area });
    const [oldest] = this.eventRanges.keys();
    if (this.eventRanges.size > KEPT_EVENT_RANGES && oldest !== undefined) {
      this.eventRanges.delete(oldest);
    }
    return reference;
  }

  eventRange(reference: unknown): HostObject | undefined {
    const place = this.eventRanges.get(String(reference));
    if (place === undefined || this.workbook.sheet(place.sheetId) === undefined) return undefined;
    return this.objects.range(this, place.sheetId, place.area);
  }

  /** AccessDenied where protection keeps the cells from being changed. */
  mustBeEditable(sheet: SheetModel, area: Area): void {
    this.mustBeWritable();
    if (sheet.isEditable(area)) return;
    throw new HostError('AccessDenied', 'The sheet is protected.');
  }

  mustBeWritable(): void {
    if (this.isReadOnly)
      throw new HostError('AccessDenied', 'The workbook is open for reading only.');
  }
}
