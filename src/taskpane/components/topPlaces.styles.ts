import { makeStyles, tokens } from '@fluentui/react-components';

export const useTopPlacesStyles = makeStyles({
  group: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  places: { margin: 0, padding: 0, listStyleType: 'none' },
  place: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  rank: {
    flexShrink: 0,
    width: '2ch',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  units: { flexGrow: 1, overflowWrap: 'anywhere' },
  index: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});
