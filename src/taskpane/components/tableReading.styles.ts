import { makeStyles, tokens } from '@fluentui/react-components';

export const useTableReadingStyles = makeStyles({
  title: { paddingTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3 },
  // As wide as the list of tables: a narrow pane has no room to indent.
  content: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalXXL})` },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
});
