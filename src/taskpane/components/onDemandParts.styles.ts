import { makeStyles, tokens } from '@fluentui/react-components';

export const useOnDemandPartsStyles = makeStyles({
  parts: { padding: `0 ${tokens.spacingHorizontalM}` },
});
