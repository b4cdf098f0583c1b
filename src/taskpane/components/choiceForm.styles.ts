import { makeStyles, tokens } from '@fluentui/react-components';

export const useChoiceFormStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  back: { alignSelf: 'flex-start' },
  obstacle: { fontWeight: tokens.fontWeightSemibold },
});
