import { makeStyles, tokens } from '@fluentui/react-components';

export const useChannelChartsStyles = makeStyles({
  charts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
