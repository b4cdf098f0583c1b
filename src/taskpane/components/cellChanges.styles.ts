import { makeStyles, tokens } from '@fluentui/react-components';

export const useCellChangesStyles = makeStyles({
  scroll: { maxHeight: '45vh', overflowY: 'auto', overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
    '& tbody th, & thead th:first-child': { textAlign: 'left', paddingLeft: 0 },
    // A rate keeps to one line.
    '& td': { minWidth: '7ch' },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& button': { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  },
  unit: { fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorStatusWarningForeground3 },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});
