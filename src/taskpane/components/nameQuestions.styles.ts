import { makeStyles, tokens } from '@fluentui/react-components';

export const useNameQuestionsStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  question: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  more: { alignSelf: 'flex-start' },
});
