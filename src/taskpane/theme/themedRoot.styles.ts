import { makeStyles, tokens } from '@fluentui/react-components';

export const useThemedRootStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
});
