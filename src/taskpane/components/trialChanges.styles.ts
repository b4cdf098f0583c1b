import { makeStyles, tokens } from '@fluentui/react-components';

export const useTrialChangesStyles = makeStyles({
  changes: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: 'none',
  },
  more: { alignSelf: 'flex-start' },
});
