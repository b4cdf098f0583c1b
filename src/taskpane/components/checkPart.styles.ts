import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckPartStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  stale: { color: tokens.colorPaletteDarkOrangeForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { lineHeight: tokens.lineHeightBase400 },
  start: { alignSelf: 'flex-start' },
  told: { overflowWrap: 'anywhere', ':empty': { display: 'none' } },
  result: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorPaletteGreenForeground1,
  },
});
