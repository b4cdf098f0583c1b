import { makeStyles, tokens } from '@fluentui/react-components';

export const useChannelResultStyles = makeStyles({
  channel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    paddingTop: tokens.spacingVerticalXS,
  },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  notGraded: { color: tokens.colorPaletteRedForeground1 },
});
