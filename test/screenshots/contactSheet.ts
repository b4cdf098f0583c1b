import { STAGE_HEIGHT } from './paneStage';
import { cut, emptyPicture, place, scaled, type Picture } from './picture';
import { LANGUAGES, THEMES, WIDTHS, type Variant } from './variant';

/** How much smaller a state is on its sheet: still large enough to see every control. */
const SCALE = 0.25;
const GAP = 6;
const BACKGROUND = 187;

/** Where a variant stands on every sheet. */
interface Cell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = Math.round(STAGE_HEIGHT * SCALE);
const CELL_WIDTHS = WIDTHS.map((width) => Math.round(width * SCALE));
const THEME_WIDTH = CELL_WIDTHS.reduce((sum, width) => sum + width + GAP, 0);
const SHEET_WIDTH = GAP + THEMES.length * THEME_WIDTH;
const SHEET_HEIGHT = GAP + LANGUAGES.length * (HEIGHT + GAP);

/** A row per language; in it the themes, each from narrow to wide. */
export function cellOf({ language, theme, width }: Variant): Cell {
  const before = CELL_WIDTHS.slice(0, WIDTHS.indexOf(width));
  return {
    left:
      GAP + THEMES.indexOf(theme) * THEME_WIDTH + before.reduce((sum, each) => sum + each + GAP, 0),
    top: GAP + LANGUAGES.indexOf(language) * (HEIGHT + GAP),
    width: Math.round(width * SCALE),
    height: HEIGHT,
  };
}

/** A sheet on which nothing stands yet. */
export function emptySheet(): Picture {
  return emptyPicture(SHEET_WIDTH, SHEET_HEIGHT, BACKGROUND);
}

/** Puts the picture of a variant onto the sheet, scaled down. */
export function putOnSheet(sheet: Picture, variant: Variant, picture: Picture): void {
  const { left, top } = cellOf(variant);
  place(scaled(picture, SCALE), sheet, left, top);
}

/** A variant as it stands on a sheet. */
export function takeFromSheet(sheet: Picture, variant: Variant): Picture {
  const { left, top, width, height } = cellOf(variant);
  return cut(sheet, left, top, width, height);
}
