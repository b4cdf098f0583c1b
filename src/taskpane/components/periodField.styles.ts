import { makeStyles, tokens } from '@fluentui/react-components';

export const usePeriodFieldStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: 0,
    margin: 0,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});
