import { invalidArgument } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { targetOf } from '../host/objectClass';
import type { Area } from '../model/area';
import { isOnSheet } from '../model/area';
import { parseAddress, sheetAddress } from '../model/address';
import type { SheetCells } from '../model/sheetCells';
import type { SheetModel } from '../model/sheetModel';
import type { ExcelSession } from './excelSession';

/** What a Range object stands for. */
export class RangeTarget {
  constructor(
    readonly session: ExcelSession,
    readonly sheetId: string,
    readonly area: Area,
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  get cells(): SheetCells {
    return this.sheet.cells;
  }

  get address(): string {
    return sheetAddress(this.sheet.name, this.area);
  }

  /** Another range of the same sheet; InvalidArgument when it would leave the sheet. */
  other(area: Area): HostObject {
    if (!isOnSheet(area)) throw invalidArgument('The range would leave the sheet.');
    return this.session.objects.range(this.session, this.sheetId, area);
  }

  mustBeEditable(): void {
    this.session.mustBeEditable(this.sheet, this.area);
  }
}

const isRangeTarget = (target: unknown): target is RangeTarget => target instanceof RangeTarget;

/** The range an argument names: a Range, or an address, on `sheetId` unless it names another sheet. */
export function rangeArgument(
  session: ExcelSession,
  sheetId: string,
  argument: unknown,
): RangeTarget {
  const target = targetOf(argument, isRangeTarget);
  if (target !== undefined) return target;
  const parsed = typeof argument === 'string' ? parseAddress(argument) : undefined;
  if (parsed === undefined) throw invalidArgument();
  const named = parsed.sheetName === undefined ? sheetId : session.findSheet(parsed.sheetName)?.id;
  if (named === undefined) throw invalidArgument();
  return new RangeTarget(session, named, parsed.area);
}

/** A whole number from an argument; InvalidArgument for anything else. */
export function integerArgument(argument: unknown, whenMissing?: number): number {
  const value = argument ?? whenMissing;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}
