import { makeStyles, tokens } from '@fluentui/react-components';

export const useFlaggedChartStyles = makeStyles({
  chart: {
    overflow: 'hidden',
    // What is left of the whole.
    '& svg': {
      backgroundColor: tokens.colorNeutralBackground5,
      borderRadius: tokens.borderRadiusMedium,
    },
    '@media (forced-colors: active)': {
      '& svg': { outline: '1px solid CanvasText' },
    },
  },
});
