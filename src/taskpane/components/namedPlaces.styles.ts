import { makeStyles, tokens } from '@fluentui/react-components';

export const useNamedPlacesStyles = makeStyles({
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  caption: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  places: { margin: 0, padding: 0, listStyleType: 'none' },
  place: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  more: { marginTop: tokens.spacingVerticalXXS },
  rank: {
    flexShrink: 0,
    minWidth: '2ch',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  units: { flexGrow: 1, overflowWrap: 'anywhere' },
  index: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});
