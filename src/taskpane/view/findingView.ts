import type {
  Draft,
  Finding,
  FindingCertainty,
  FindingPlace,
} from '../../application/draftCheckOutcome';
import type { DraftCheckResult } from '../../application/gradingSession';
import { certaintyText, findingText } from '../../application/messages/findingText';
import { cellName } from '../../domain/cellName';
import type { CellPlace } from '../../domain/problem';
import type { CheckWording } from '../checkWording';

/** One finding, told to a person. */
export interface FindingLine {
  readonly id: string;
  readonly certainty: FindingCertainty;
  readonly sure: string;
  /** The words of the draft, before, in and after what they state. */
  readonly words: readonly [string, string, string];
  readonly what: string;
  readonly todo: string;
  /** `第 3 段`, or the cell of a draft on a sheet. */
  readonly where: string;
  readonly place: FindingPlace;
  /** The cell that says otherwise; null where it is no single one. */
  readonly source: { readonly text: string; readonly place: CellPlace } | null;
}

/** A checked draft, told to a person. */
export interface CheckView {
  readonly title: string;
  /** Which draft, how long, against which month. */
  readonly checked: string;
  readonly lines: readonly FindingLine[];
}

/** What was found in a draft, in its order; `source` names the draft. */
export function checkView(
  { draft, findings, period }: DraftCheckResult,
  source: string,
  wording: CheckWording,
): CheckView {
  const count = draft.paragraphs.length;
  return {
    title:
      findings.length === 0
        ? wording.own('none')
        : wording.own('found', { count: findings.length }),
    checked: wording.own('checked', {
      ...{ source, count },
      period: period ? wording.period(period) : '–',
    }),
    lines: findings.map((finding, position) => findingLine(finding, position, wording)),
  };
}

function findingLine(finding: Finding, position: number, wording: CheckWording): FindingLine {
  const { certainty, place, source } = finding;
  return {
    ...findingText(finding, wording.language),
    id: String(position),
    certainty,
    sure: certaintyText(certainty, wording.language),
    words: marked(finding),
    where: place.cell
      ? cellName(place.cell)
      : wording.own('paragraph', { at: place.paragraph + 1 }),
    place,
    source: source && {
      place: source,
      text: wording.own('inWorkbook', { cell: cellName(source) }),
    },
  };
}

/** The words around what they state; all of them where that is not written in them, or all there is. */
function marked({ words, stated }: Finding): FindingLine['words'] {
  const at = stated === '' || stated === words ? -1 : words.indexOf(stated);
  if (at < 0) return [words, '', ''];
  return [words.slice(0, at), stated, words.slice(at + stated.length)];
}

/**
 * Where the words of a finding stand in the pasted text, as a selection of a text field has it; null
 * where the text is no longer the one that was checked.
 */
export function wordsInText(
  text: string,
  draft: Draft,
  { paragraph, from, to }: FindingPlace,
): { readonly start: number; readonly end: number } | null {
  let start = 0;
  let end = 0;
  for (const { text: own } of draft.paragraphs.slice(0, paragraph + 1)) {
    start = text.indexOf(own, end);
    if (start < 0) return null;
    end = start + own.length;
  }
  return { start: start + from, end: start + to };
}
