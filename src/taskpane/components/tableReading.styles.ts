import { makeStyles, tokens } from '@fluentui/react-components';

export const useTableReadingStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  columns: { margin: 0, padding: 0, listStyleType: 'none' },
});
