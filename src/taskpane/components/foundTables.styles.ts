import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoundTablesStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', alignItems: 'flex-start' },
  box: { flexShrink: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalSNudge,
  },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  channel: { fontWeight: tokens.fontWeightSemibold },
  size: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // As wide as a tick box.
  untaken: {
    flexShrink: 0,
    width: '16px',
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    color: tokens.colorStatusWarningForeground3,
  },
  reading: { paddingLeft: tokens.spacingHorizontalXXL },
  quiet: { color: tokens.colorNeutralForeground3 },
  blocking: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});
