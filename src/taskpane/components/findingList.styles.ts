import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
  },
  badge: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  impossible: { color: tokens.colorPaletteRedForeground1 },
  differs: { color: tokens.colorStatusWarningForeground3 },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  stated: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightSemibold,
    // Forced colors draw marked text in the colour that belongs on a marked ground.
    '@media (forced-colors: active)': { color: 'MarkText', backgroundColor: 'Mark' },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  cell: { overflowWrap: 'anywhere', textAlign: 'left', fontSize: tokens.fontSizeBase200 },
});
