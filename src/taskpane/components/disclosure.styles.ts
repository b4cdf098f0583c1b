import { makeStyles, tokens } from '@fluentui/react-components';
import { focusOutline } from './focusOutline';

export const useDisclosureStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: '0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorCompoundBrandForeground1Hover },
    ':focus-visible': focusOutline,
    '& svg': { flexShrink: 0 },
  },
  quiet: {
    minHeight: '28px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  closed: { display: 'none' },
});
