import { makeStyles, tokens } from '@fluentui/react-components';

export const useTrialDistributionStyles = makeStyles({
  bars: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} 0 0 ${tokens.spacingHorizontalXS}`,
      textAlign: 'right',
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: 'nowrap',
    },
    '& tbody th': { paddingLeft: 0, textAlign: 'left', color: tokens.colorNeutralForeground3 },
  },
  changed: {
    '&&': { fontWeight: tokens.fontWeightBold, color: tokens.colorCompoundBrandForeground1 },
  },
});
