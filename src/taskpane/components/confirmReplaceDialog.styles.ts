import { makeStyles, tokens } from '@fluentui/react-components';

export const useConfirmReplaceDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL, width: 'calc(100vw - 24px)' },
  body: { rowGap: tokens.spacingVerticalM },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  changed: { color: tokens.colorStatusWarningForeground3 },
});
