import { makeStyles, tokens } from '@fluentui/react-components';

export const useFlaggedChartStyles = makeStyles({
  chart: {
    overflow: 'hidden',
    // The whole; Fluent lays a dark veil over what is left of it.
    '& svg': {
      backgroundColor: tokens.colorNeutralBackground5,
      borderRadius: tokens.borderRadiusMedium,
    },
    '& rect + rect': { fill: 'transparent' },
    '@media (forced-colors: active)': {
      '& svg': { outline: '1px solid CanvasText' },
    },
  },
});
