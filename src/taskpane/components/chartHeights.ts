/** Pixels; the place of a chart is kept before it is there, and for the table instead of it. */
export const GRADE_CHART_HEIGHT = 184;

/** What the name, the bar and the gap below it take. */
const GROUP_HEIGHT = 46;

/** Pixels for the chart of so many groups. */
export function flaggedChartHeight(groups: number): number {
  return Math.max(2, groups) * GROUP_HEIGHT;
}
