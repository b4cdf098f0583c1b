import type { TemplateAdding } from '../state/useTemplateInsertion';
import type { PaneState } from '../state/paneState';
import type { Wording } from '../wording';
import { sheetLink, type SheetLink } from './resultView';

/** Sheets that were just added, and what to do with them. */
export interface TemplateView {
  readonly todo: string;
  readonly sheets: readonly SheetLink[];
}

/**
 * The sheets that were added, while they are news: until grades are computed or something is restored.
 * Null where there is nothing to tell.
 */
export function templateView(
  adding: TemplateAdding,
  state: PaneState,
  wording: Wording,
): TemplateView | null {
  if (adding.kind !== 'ended' || adding.outcome.kind !== 'inserted') return null;
  if (state.kind !== 'ready' || state.previous || state.restored) return null;
  const { choices } = state;
  return {
    todo: wording.text(adding.template === 'blank' ? 'templateFillIn' : 'templateTry'),
    sheets: adding.outcome.sheetNames.map((name) => sheetLink(name, choices, wording)),
  };
}

/** What became of adding a template, where it was asked for; empty while there is nothing to tell. */
export function templateText(adding: TemplateAdding, wording: Wording): string {
  if (adding.kind === 'notAsked') return '';
  if (adding.kind === 'running') return wording.text('templateInserting');
  const { outcome } = adding;
  switch (outcome.kind) {
    case 'inserted':
      return wording.text('templateInserted');
    case 'noSample':
      return wording.text('templateNoSample');
    case 'refused': {
      const [problem] = outcome.problems;
      const { what, todo } = problem
        ? wording.problem(problem)
        : { what: wording.text('refused'), todo: '' };
      return wording.text('templateNotInserted', { what, todo });
    }
    case 'failed': {
      const { what, todo } = wording.failure(outcome.failure);
      return wording.text('templateNotInserted', { what, todo });
    }
  }
}
