import { makeStyles, tokens } from '@fluentui/react-components';

export const useGradeBarStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: '2px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  // A single unit among thousands must still be seen.
  segment: { minWidth: '4px', flexBasis: 0, forcedColorAdjust: 'none' },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(44px, 1fr))',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
  },
  count: {
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
});
