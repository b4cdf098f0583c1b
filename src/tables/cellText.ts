import type { CellContent } from './snapshot';

/** A text cell's text, trimmed; empty for every other kind of cell. */
export function textOf(content: CellContent): string {
  return content.kind === 'text' ? content.value.trim() : '';
}

/** True when the cell holds nothing a person would see. */
export function isBlank(content: CellContent): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && content.value.trim() === '');
}
