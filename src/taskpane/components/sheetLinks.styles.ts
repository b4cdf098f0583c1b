import { makeStyles, tokens } from '@fluentui/react-components';

export const useSheetLinksStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});
