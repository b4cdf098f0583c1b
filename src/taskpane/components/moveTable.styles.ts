import { makeStyles, tokens } from '@fluentui/react-components';

export const useMoveTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& caption': {
      paddingBottom: tokens.spacingVerticalXXS,
      textAlign: 'left',
      fontWeight: tokens.fontWeightSemibold,
    },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'right',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      whiteSpace: 'nowrap',
    },
    // The same in every table, so that the figures of all stand below one another.
    '& th:last-child, & td:last-child': { width: '52px' },
    '& thead th': { color: tokens.colorNeutralForeground3 },
    '& th:first-child': {
      paddingLeft: 0,
      textAlign: 'left',
      whiteSpace: 'normal',
      overflowWrap: 'anywhere',
    },
  },
  unit: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
  standing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    rowGap: tokens.spacingVerticalXXS,
  },
  grades: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  more: { alignSelf: 'flex-start' },
});
