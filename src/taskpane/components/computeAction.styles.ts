import { makeStyles, tokens } from '@fluentui/react-components';

export const useComputeActionStyles = makeStyles({
  action: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  effect: { color: tokens.colorNeutralForeground3 },
});
