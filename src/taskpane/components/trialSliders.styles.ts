import { makeStyles, tokens } from '@fluentui/react-components';

/** What stays in view at the top while the sliders below it are moved. */
const WATCHED_HEIGHT = '180px';

export const useTrialSlidersStyles = makeStyles({
  watched: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Two lines, whatever stands there: nothing below may move while a slider is moved.
  told: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, fontVariantNumeric: 'tabular-nums' },
  subheading: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  figures: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    // The keyboard's next slider must not hide behind what stays in view.
    '& input': { scrollMarginTop: WATCHED_HEIGHT, scrollMarginBottom: tokens.spacingVerticalL },
  },
});
