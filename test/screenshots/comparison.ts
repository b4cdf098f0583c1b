import pixelmatch from 'pixelmatch';
import { takeFromSheet } from './contactSheet';
import { emptyPicture, place, withAlpha, type Picture } from './picture';
import { variantName, type Variant } from './variant';

/** How different two colours may be, from 0 to 1: the rounding of an edge, not another colour. */
const COLOUR_TOLERANCE = 0.12;
/** Scaled-down pixels that may differ in a variant: the smallest word of the pane has more. */
const MOST_PIXELS = 10;

/** A variant that no longer looks as it did. */
export interface Difference {
  readonly variant: string;
  readonly pixels: number;
  /** Before, now, and where they differ, side by side. */
  readonly picture: Picture;
}

/** The variants whose pictures differ by more than rounding. Sheets of another size differ everywhere. */
export function differencesBetween(
  before: Picture,
  now: Picture,
  variants: readonly Variant[],
): Difference[] {
  return variants.flatMap((variant) => {
    const [was, is] = [takeFromSheet(before, variant), takeFromSheet(now, variant)];
    const { width, height } = is;
    const marked = new Uint8Array(width * height * 4);
    const options = { threshold: COLOUR_TOLERANCE, includeAA: true };
    const pixels = pixelmatch(withAlpha(was), withAlpha(is), marked, width, height, options);
    if (pixels <= MOST_PIXELS) return [];
    const picture = emptyPicture(width * 3, height);
    place(was, picture, 0, 0);
    place(is, picture, width, 0);
    place(withoutAlpha(marked, width, height), picture, width * 2, 0);
    return [{ variant: variantName(variant), pixels, picture }];
  });
}

function withoutAlpha(data: Uint8Array, width: number, height: number): Picture {
  const pixels = data.filter((_, at) => at % 4 !== 3);
  return { width, height, pixels };
}
