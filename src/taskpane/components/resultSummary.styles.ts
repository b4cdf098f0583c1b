import { makeStyles, tokens } from '@fluentui/react-components';

export const useResultSummaryStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  written: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
