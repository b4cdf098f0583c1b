import type { BrandVariants } from '@fluentui/react-components';

/** The add-in's calm teal blue: one hue in even steps of perceived lightness; 80 carries white text. */
export const BRAND: BrandVariants = {
  10: '#011219',
  20: '#00202b',
  30: '#002c3a',
  40: '#003849',
  50: '#004457',
  60: '#005166',
  70: '#005c74',
  80: '#006a83',
  90: '#1d7892',
  100: '#3487a1',
  110: '#4996b0',
  120: '#5ea5bd',
  130: '#75b4ca',
  140: '#8dc3d6',
  150: '#a9d2e1',
  160: '#c9e3ec',
};
