import { makeStyles, tokens } from '@fluentui/react-components';

export const useGradeChartStyles = makeStyles({
  chart: { overflow: 'hidden' },
  // Each column says its count itself.
  hidden: { display: 'none' },
  axis: {
    '& text': { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  },
  count: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
