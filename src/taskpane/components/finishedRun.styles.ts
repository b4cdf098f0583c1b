import { makeStyles, tokens } from '@fluentui/react-components';

export const useFinishedRunStyles = makeStyles({
  shape: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // About as tall as the result of two channels, and as five rows of the list.
  result: { height: '360px', borderRadius: tokens.borderRadiusLarge },
  list: { height: '320px', borderRadius: tokens.borderRadiusLarge },
});
