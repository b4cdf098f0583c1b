import { makeStyles, tokens } from '@fluentui/react-components';

export const useColumnItemStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  header: { textAlign: 'left', overflowWrap: 'anywhere', justifySelf: 'start' },
  why: {
    gridColumn: '1 / 3',
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    '& strong': { fontWeight: tokens.fontWeightSemibold },
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  reset: {
    flexShrink: 0,
    margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0 0 auto`,
    whiteSpace: 'nowrap',
  },
  certain: { color: tokens.colorPaletteGreenForeground1 },
  likely: { color: tokens.colorStatusWarningForeground3 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
  corrected: { color: tokens.colorBrandForeground1 },
  unused: { color: tokens.colorNeutralForeground3 },
});
