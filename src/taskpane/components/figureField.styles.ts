import { makeStyles } from '@fluentui/react-components';

export const useFigureFieldStyles = makeStyles({
  field: { minWidth: 0, width: '100%' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', minWidth: 0 },
});
