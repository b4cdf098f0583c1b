import { makeStyles, tokens } from '@fluentui/react-components';
import { focusOutline } from './focusOutline';

export const usePlacedUnitsStyles = makeStyles({
  unit: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    outlineStyle: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': focusOutline,
  },
});
