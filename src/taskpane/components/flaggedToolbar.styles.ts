import { makeStyles, tokens } from '@fluentui/react-components';

export const useFlaggedToolbarStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  find: { position: 'relative', display: 'flex', columnGap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', minHeight: '24px' },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  take: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    marginLeft: 'auto',
  },
});
