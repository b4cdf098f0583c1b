import { columnLetters } from '../domain/cellName';
import type { ExclusionEffect, UnitStanding } from '../domain/exclusionEffect';

/** The orders taken out for one unit, with the cell that says so, and how it stood before and after. */
export interface ReportedExclusion {
  readonly unit: string;
  readonly channel: string;
  readonly sheet: string;
  readonly cell: string;
  readonly orders: number;
  readonly reasons: readonly string[];
  readonly before: UnitStanding;
  readonly after: UnitStanding;
}

/** An exclusion as plain data. */
export function reportedExclusion(effect: ExclusionEffect): ReportedExclusion {
  const { unit, channel, place, orders, reasons, before, after } = effect;
  const cell = `${columnLetters(place.column)}${place.row + 1}`;
  return { unit, channel, sheet: place.sheetName, cell, orders, reasons, before, after };
}
