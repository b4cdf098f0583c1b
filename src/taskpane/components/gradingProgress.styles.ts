import { makeStyles, tokens } from '@fluentui/react-components';

export const useGradingProgressStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    // What is over in a moment must not flash; its place is kept.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
  below: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});
