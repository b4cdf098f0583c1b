import type { ChosenDraft } from '../state/useDraftCheck';

/** Which draft is chosen: pasted text, the file that was opened, or a sheet. */
export type DraftOption =
  | { readonly kind: 'text' }
  | { readonly kind: 'file' }
  | { readonly kind: 'sheet'; readonly sheetId: string };

export const PASTED_TEXT: DraftOption = { kind: 'text' };
export const OPENED_FILE: DraftOption = { kind: 'file' };

const SHEET = 'sheet:';

/** The option as the value of a form's field, which `optionOf` reads back. */
export function optionValue(option: DraftOption): string {
  return option.kind === 'sheet' ? `${SHEET}${option.sheetId}` : option.kind;
}

/** The option a value of the form's field stands for. */
export function optionOf(value: string): DraftOption {
  if (value.startsWith(SHEET)) return { kind: 'sheet', sheetId: value.slice(SHEET.length) };
  return value === OPENED_FILE.kind ? OPENED_FILE : PASTED_TEXT;
}

/** The option that a draft is chosen by. */
export function optionOfDraft(draft: ChosenDraft): DraftOption {
  switch (draft.kind) {
    case 'text':
      return PASTED_TEXT;
    case 'paragraphs':
      return OPENED_FILE;
    case 'sheet':
      return { kind: 'sheet', sheetId: draft.sheetId };
  }
}
