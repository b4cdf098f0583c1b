import { makeStyles, tokens } from '@fluentui/react-components';

export const useRestoreActionStyles = makeStyles({
  action: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  effect: { color: tokens.colorNeutralForeground3 },
});
