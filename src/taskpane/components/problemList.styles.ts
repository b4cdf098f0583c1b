import { makeStyles, tokens } from '@fluentui/react-components';

export const useProblemListStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  findings: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    width: '100%',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  severity: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  blocking: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  todo: { paddingTop: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground3 },
  cell: { overflowWrap: 'anywhere', textAlign: 'left' },
});
