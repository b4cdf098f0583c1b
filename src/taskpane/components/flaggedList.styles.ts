import { makeStyles, tokens } from '@fluentui/react-components';

export const useFlaggedListStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  filter: { alignItems: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
