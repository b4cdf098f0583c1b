import { makeStyles, tokens } from '@fluentui/react-components';

export const useOutOfDateBarStyles = makeStyles({
  // The actions stand below the text at every width: beside it, a long name would squeeze them.
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  line: { display: 'block', overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
});
