import { makeStyles, tokens } from '@fluentui/react-components';

export const useWrittenSheetsStyles = makeStyles({
  written: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});
