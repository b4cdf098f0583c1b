import { makeStyles, tokens } from '@fluentui/react-components';

export const useGradingProgressStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
  },
});
