import { makeStyles, tokens } from '@fluentui/react-components';

export const useUnitDetailStyles = makeStyles({
  detail: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
