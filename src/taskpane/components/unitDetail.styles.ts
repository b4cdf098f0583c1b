import { makeStyles, tokens } from '@fluentui/react-components';

export const useUnitDetailStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  costly: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  index: { fontSize: tokens.fontSizeBase300 },
});
