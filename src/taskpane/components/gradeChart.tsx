import { ResponsiveContainer, VerticalBarChart } from '@fluentui/react-charts';
import type { GradeCountView } from '../view/channelView';
import { GRADE_CHART_HEIGHT } from './chartHeights';
import { GRADE_FILL } from './gradeFill.styles';
import { useGradeChartStyles } from './gradeChart.styles';

export interface GradeChartProps {
  readonly grades: readonly GradeCountView[];
}

/** Units per grade as columns, the count above each and the grade below. */
export function GradeChart({ grades }: GradeChartProps) {
  const styles = useGradeChartStyles();
  return (
    <div inert className={styles.chart} style={{ height: GRADE_CHART_HEIGHT }}>
      <ResponsiveContainer height={GRADE_CHART_HEIGHT}>
        <VerticalBarChart
          data={grades.map(({ grade, role, count, countText }) => ({
            x: grade,
            y: count,
            legend: grade,
            color: GRADE_FILL[role],
            barLabel: countText,
          }))}
          hideLegend
          hideTooltip
          roundCorners
          barWidth="auto"
          maxBarWidth={36}
          xAxisInnerPadding={0.4}
          yAxisTickCount={2}
          margins={{ left: 0, right: 0, top: 24, bottom: 24 }}
          // The order of the rules, not of the counts.
          xAxisCategoryOrder="data"
          styles={{ yAxis: styles.hidden, xAxis: styles.axis, barLabel: styles.count }}
        />
      </ResponsiveContainer>
    </div>
  );
}
