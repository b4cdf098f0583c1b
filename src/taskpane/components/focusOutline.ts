import { tokens } from '@fluentui/react-components';

/** How our own buttons show keyboard focus, like Fluent's. */
export const focusOutline = {
  outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: '-2px',
};
