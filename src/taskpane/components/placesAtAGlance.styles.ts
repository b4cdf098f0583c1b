import { makeStyles, tokens } from '@fluentui/react-components';

export const usePlacesAtAGlanceStyles = makeStyles({
  glance: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: {
    margin: 0,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  group: { overflowWrap: 'anywhere' },
  name: {
    marginRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  places: { display: 'inline', margin: 0, padding: 0, listStyleType: 'none' },
  // A place moves to the next line as a whole where it fits in one.
  place: { display: 'inline-block', marginRight: tokens.spacingHorizontalM },
  rank: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  index: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});
