import { cellName } from '../../domain/cellName';
import type { CellPlace } from '../../domain/problem';
import type { Replacements } from '../state/paneState';
import type { Wording } from '../wording';

type Replacement = Replacements[number];

/** One cell that would be replaced: old and new. */
export interface ReplacementLine {
  readonly id: string;
  readonly cell: string;
  readonly place: CellPlace;
  readonly before: string;
  readonly after: string;
}

/** The question before cells that a person typed or changed are replaced. */
export interface ReplacementsView {
  readonly title: string;
  readonly intro: string;
  readonly afterHeading: string;
  readonly confirm: string;
  readonly lines: readonly ReplacementLine[];
  /** How many more there are than listed; null when all are. */
  readonly more: string | null;
  /** What would be lost besides the cells. */
  readonly losses: readonly string[];
}

/** More cells than this are only counted. */
export const LISTED = 20;

/** The first twenty cells as old → new. */
export function replacementsView(
  replacements: Replacements,
  total: number,
  wording: Wording,
): ReplacementsView {
  const lines = replacements.slice(0, LISTED).map((replacement) => line(replacement, wording));
  const left = total - lines.length;
  return {
    title: wording.text('confirmTitle', { count: total }),
    intro: wording.text('confirmIntro'),
    afterHeading: wording.text('confirmAfter'),
    confirm: wording.text('confirmReplace'),
    lines,
    losses: [],
    more: left > 0 ? wording.text('confirmMore', { count: left }) : null,
  };
}

function line(replacement: Replacement, wording: Wording): ReplacementLine {
  const { sheetId, sheetName, row, column } = replacement;
  const place = { sheetId, sheetName, row, column };
  const cell = cellName(place);
  return {
    id: cell,
    cell,
    place,
    before: replacement.formula ?? contentText(replacement.before, wording),
    after: contentText(replacement.after, wording),
  };
}

/** What a cell holds, for a narrow table. */
export function contentText(content: Replacement['before'], wording: Wording): string {
  switch (content.kind) {
    case 'blank':
      return wording.text('blankCell');
    case 'number':
      // At most six significant decimals: enough to tell two rates apart, short enough for 320 px.
      return new Intl.NumberFormat(wording.locale, { maximumFractionDigits: 6 }).format(
        content.value,
      );
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'error':
      return content.value;
  }
}
