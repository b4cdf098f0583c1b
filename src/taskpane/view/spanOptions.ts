import type { Inspection } from '../../application/inspection';
import { samePeriod, type Period } from '../../domain/period';
import { spanKey, spanMonths, spanOf, type PeriodSpan } from '../../domain/periodSpan';
import type { RollUpWording } from '../rollUpWording';
import type { Choices } from '../state/paneState';

/** A quarter, half-year or year that the workbook has a month of. */
export interface SpanOption {
  readonly key: string;
  readonly span: PeriodSpan;
  readonly found: readonly Period[];
  readonly missing: readonly Period[];
}

/** Spans of one length, latest first. */
export interface SpanGroup {
  readonly kind: PeriodSpan['kind'];
  readonly options: readonly SpanOption[];
}

const KINDS = ['quarter', 'halfYear', 'year'] as const;

/** The spans that can be rolled up from the chosen tables; empty where no month is known. */
export function spanGroups(choices: Pick<Choices, 'inspection' | 'excludedTables'>): SpanGroup[] {
  const months = knownMonths(choices);
  if (months.length === 0) return [];
  return KINDS.map((kind) => {
    const spans = new Map(
      months.map((month) => spanOf(month, kind)).map((span) => [spanKey(span), span] as const),
    );
    const options = [...spans]
      .map(([key, span]): SpanOption => {
        const isFound = (month: Period) => months.some((known) => samePeriod(known, month));
        const all = spanMonths(span);
        return {
          key,
          span,
          found: all.filter(isFound),
          missing: all.filter((month) => !isFound(month)),
        };
      })
      .sort((a, b) => (a.key < b.key ? 1 : -1));
    return { kind, options };
  });
}

/** What is chosen to begin with: the latest span without a gap, shortest first; else the latest quarter. */
export function firstSpan(groups: readonly SpanGroup[]): SpanOption | null {
  const options = groups.flatMap((group) => group.options);
  return options.find(({ missing }) => missing.length === 0) ?? options[0] ?? null;
}

/** The span in words: `2023年第四季度`, `Q4 2023`. */
export function spanText({ kind, year, part }: PeriodSpan, wording: RollUpWording): string {
  const values = { year: String(year) };
  if (kind === 'year') return wording.own('year', values);
  if (kind === 'halfYear') return wording.own(part === 1 ? 'half1' : 'half2', values);
  return wording.own(QUARTERS[part - 1] ?? 'quarter4', values);
}

const QUARTERS = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

/** The months that tables name, those of chosen tables only; where none does, the workbook's own. */
function knownMonths({
  inspection,
  excludedTables,
}: {
  readonly inspection: Inspection;
  readonly excludedTables: readonly string[];
}): readonly Period[] {
  const { months, period } = inspection;
  if (months.length === 0) return period ? [period] : [];
  return months
    .filter(({ tableIds }) => tableIds.some((id) => !excludedTables.includes(id)))
    .map((month) => month.period);
}
