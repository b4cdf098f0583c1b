import { makeStyles, tokens } from '@fluentui/react-components';

export const useYearAndMonthStyles = makeStyles({
  selects: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
});
