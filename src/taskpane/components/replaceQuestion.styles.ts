import { makeStyles, tokens } from '@fluentui/react-components';

export const useReplaceQuestionStyles = makeStyles({
  // Wherever the pane is scrolled to: somebody waits for the question.
  question: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});
