import { accessFaults } from './accessFaults';
import { emptySheet, putOnSheet } from './contactSheet';
import type { PaneStage } from './paneStage';
import { decodePicture, type Picture } from './picture';
import type { State } from './states';
import { variantName, type Variant } from './variant';

/** A state as it was looked at. */
export interface Look {
  readonly sheet: Picture;
  /** What axe found: `en-dark: color-contrast: …`, each language and theme once. */
  readonly faults: readonly string[];
}

/** How a look is taken; left out: axe looks too, and nothing is kept. */
export interface LookOptions {
  /** Gets each picture in full size. */
  readonly keep?: (variant: Variant, png: Buffer) => void;
  readonly withoutAxe?: boolean;
}

/** Looks at the state a stage is in, in the given ways. */
export async function lookAt(
  state: State,
  stage: PaneStage,
  variants: readonly Variant[],
  { keep, withoutAxe = false }: LookOptions = {},
): Promise<Look> {
  const { pane, page } = stage;
  const sheet = emptySheet();
  const faults: string[] = [];
  // The element stays the same while its words change.
  const top =
    state.top === undefined ? null : await pane.getByText(state.top).first().elementHandle();
  await page.mouse.move(639, 999);
  const asked = new Set<string>();
  for (const variant of variants.filter(({ language }) => stage.languages.includes(language))) {
    await stage.turn(variant);
    if (top) await top.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    else await pane.evaluate(() => window.scrollTo(0, 0));
    const png = await stage.picture(variant.width);
    keep?.(variant, png);
    putOnSheet(sheet, variant, decodePicture(png));
    const look = `${variant.language}-${variant.theme}`;
    if (withoutAxe || asked.has(look)) continue;
    asked.add(look);
    const found = await accessFaults(pane);
    faults.push(...found.map((fault) => `${variantName(variant)}: ${fault}`));
  }
  return { sheet, faults };
}
