import type { CommandTexts } from './commandTexts';

const LISTED = 8;

/** As many items as fit in the dialog, and how many of `total` are left. */
export function listedItems(
  items: readonly string[],
  total: number,
  texts: CommandTexts,
): string[] {
  const shown = items.slice(0, LISTED);
  return total > shown.length ? [...shown, texts.more(total - shown.length)] : shown;
}
