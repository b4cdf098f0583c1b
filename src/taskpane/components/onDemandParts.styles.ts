import { makeStyles, tokens } from '@fluentui/react-components';

export const useOnDemandPartsStyles = makeStyles({
  parts: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});
