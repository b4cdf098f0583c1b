import { makeStyles, tokens } from '@fluentui/react-components';

export const useConfirmReplaceDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: 'calc(100vw - 24px)' },
  body: { rowGap: tokens.spacingVerticalM },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
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
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
    '& tbody th, & thead th:first-child': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
    },
  },
});
