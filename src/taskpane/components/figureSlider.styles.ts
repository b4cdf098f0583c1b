import { makeStyles, tokens } from '@fluentui/react-components';

const inForce = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontVariantNumeric: 'tabular-nums',
  textAlign: 'right',
  whiteSpace: 'nowrap',
} as const;

export const useFigureSliderStyles = makeStyles({
  figure: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 76px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  inForce: { ...inForce, color: tokens.colorNeutralForeground3 },
  moved: { ...inForce, color: tokens.colorNeutralForeground1 },
  // The rail begins at the thumb's radius: the thumb lines up with the text above.
  slider: { gridColumn: '1 / -1', minWidth: 0, margin: '0 -10px' },
});
