import type { PlannedChart } from '../report/writePlan';
import type { TouchedChart } from './previousValues';
import { areaForRecord, areaOfRecord, isRecord } from './recordCells';

/** Touched charts as compact JSON. */
export function chartsForRecord(charts: readonly TouchedChart[]): unknown {
  return charts.map(({ name, before }) => ({
    name,
    before: before && {
      ...before,
      source: areaForRecord(before.source),
      place: areaForRecord(before.place),
    },
  }));
}

/** The charts again; none for records that tell of no charts, null for anything else. */
export function chartsOfRecord(value: unknown): TouchedChart[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const charts = value.map((entry: unknown): TouchedChart | null => {
    if (!isRecord(entry) || typeof entry.name !== 'string') return null;
    if (entry.before === null) return { name: entry.name, before: null };
    const before = plannedChart(entry.before);
    return before && { name: entry.name, before };
  });
  return charts.every((chart) => chart !== null) ? charts : null;
}

function plannedChart(value: unknown): PlannedChart | null {
  if (!isRecord(value)) return null;
  const { name, kind, title, fills } = value;
  const source = areaOfRecord(value.source);
  const place = areaOfRecord(value.place);
  if (typeof name !== 'string' || typeof title !== 'string' || !source || !place) return null;
  if (kind !== 'ColumnClustered' && kind !== 'BarClustered') return null;
  if (!Array.isArray(fills) || !fills.every((fill) => typeof fill === 'string')) return null;
  return { name, kind, title, source, fills, place };
}
