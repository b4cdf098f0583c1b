import { makeStyles, tokens } from '@fluentui/react-components';

export const useChoiceSummaryStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  change: { minWidth: 'auto' },
  summary: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});
