import { makeStyles, tokens } from '@fluentui/react-components';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useFlaggedRowsStyles = makeStyles({
  list: {
    position: 'relative',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    listStyleType: 'none',
  },
  item: { borderTop: line },
  placed: { position: 'absolute', top: 0, left: 0, right: 0, borderTop: line },
});
