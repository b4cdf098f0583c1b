import { makeStyles, tokens } from '@fluentui/react-components';

export const useFirstRunStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  lines: { margin: 0, paddingLeft: '20px' },
  away: { alignSelf: 'flex-start' },
});
