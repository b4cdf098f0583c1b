import { makeStyles, tokens } from '@fluentui/react-components';

export const useFlaggedFilterPanelStyles = makeStyles({
  around: { flexShrink: 0 },
  button: {
    minWidth: 'auto',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  panel: {
    position: 'absolute',
    zIndex: 2,
    top: `calc(100% + ${tokens.spacingVerticalXXS})`,
    right: 0,
    boxSizing: 'border-box',
    width: '280px',
    maxWidth: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  label: { whiteSpace: 'nowrap' },
  field: { minWidth: 0 },
  close: { gridColumn: '1 / 3', justifySelf: 'end' },
});
