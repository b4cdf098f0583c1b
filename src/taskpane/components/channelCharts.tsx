import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ChannelAssessment } from '../../domain/assessment';
import type { RuleSet } from '../../domain/ruleSet';
import { useChartsWording } from '../chartsWording';
import { chartsView } from '../view/chartsView';
import { useChannelChartsStyles } from './channelCharts.styles';
import { ChartFigure } from './chartFigure';
import { GRADE_CHART_HEIGHT, flaggedChartHeight } from './chartHeights';
import type { FlaggedChartProps } from './flaggedChart';
import type { GradeChartProps } from './gradeChart';
import { GradeMark } from './gradeMark';
import { lazyPart } from './lazyPart';

const GradeChart = lazyPart<GradeChartProps>(() =>
  import(/* webpackChunkName: "charts" */ './gradeChart').then((part) => part.GradeChart),
);

const FlaggedChart = lazyPart<FlaggedChartProps>(() =>
  import(/* webpackChunkName: "charts" */ './flaggedChart').then((part) => part.FlaggedChart),
);

/** A channel's result as charts, each of which can be read as a table instead. */
export function ChannelCharts({
  assessed,
  rules,
}: {
  readonly assessed: ChannelAssessment;
  readonly rules: RuleSet;
}) {
  const styles = useChannelChartsStyles();
  const wording = useChartsWording();
  const view = useMemo(() => chartsView(assessed, rules, wording), [assessed, rules, wording]);
  if (view === null) return <Text size={200}>{wording.own('nothing')}</Text>;
  const { grades, flagged } = view;
  return (
    <div className={styles.charts}>
      <ChartFigure
        view={grades}
        height={GRADE_CHART_HEIGHT}
        chart={<GradeChart grades={grades.grades} />}
        headings={[wording.own('grade'), wording.own('units'), wording.own('share')]}
        rows={grades.grades.map(({ grade, role, countText, share }) => ({
          name: grade,
          heading: <GradeMark grade={grade} role={role} />,
          cells: [countText, share],
        }))}
      />
      <ChartFigure
        view={flagged}
        height={flaggedChartHeight(flagged.groups.length)}
        chart={<FlaggedChart groups={flagged.groups} />}
        headings={[wording.own('group'), wording.own('flaggedUnits'), wording.own('units')]}
        rows={flagged.groups.map(({ group, flaggedText, unitsText }) => ({
          name: group,
          heading: group,
          cells: [flaggedText, unitsText],
        }))}
      />
    </div>
  );
}
