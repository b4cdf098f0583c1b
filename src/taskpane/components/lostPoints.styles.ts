import { makeStyles, tokens } from '@fluentui/react-components';

const GAP = tokens.spacingVerticalXS;

export const useLostPointsStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${GAP} 0 0 ${tokens.spacingHorizontalS}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& td': { whiteSpace: 'nowrap' },
    '& thead th': { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
    '& th:first-child': { textAlign: 'left', paddingLeft: 0 },
    '& tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  costly: {
    color: tokens.colorPaletteRedForeground1,
    '& span': { fontWeight: tokens.fontWeightSemibold },
  },
  index: { fontSize: tokens.fontSizeBase300 },
  drawing: { '& > td:first-child': { padding: `2px 0 ${GAP}` } },
  scale: {
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid GrayText' },
  },
  // What costs nothing still shows where the next one starts.
  bar: { height: '100%', minWidth: '2px', forcedColorAdjust: 'none' },
  whole: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  taken: {
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  most: {
    backgroundColor: tokens.colorPaletteRedForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});
