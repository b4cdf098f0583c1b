import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadingStateStyles = makeStyles({
  reading: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});
