import { makeStyles, tokens } from '@fluentui/react-components';

export const useBulletinPartStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  start: { alignSelf: 'flex-start' },
  written: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});
