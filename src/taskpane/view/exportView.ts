import type { Exporting } from '../state/exporting';
import type { Replacements } from '../state/paneState';
import type { Wording } from '../wording';
import { failureView } from './failureView';

/** What became of writing the differences as a sheet. */
export interface ExportView {
  readonly running: boolean;
  /** What to tell; empty while there is nothing. */
  readonly told: string;
  /** Names of the sheets written, to go to. */
  readonly sheets: readonly string[];
  /** What the person has to agree to first; null when nothing. */
  readonly asks: Replacements | null;
}

/** Writing the list in words. `environment` says which Excel it is. */
export function exportView(
  exporting: Exporting,
  environment: string,
  wording: Wording,
): ExportView {
  const view = { running: false, told: '', sheets: [], asks: null };
  switch (exporting.kind) {
    case 'notAsked':
      return view;
    case 'running':
      return { ...view, running: true, told: wording.text('exporting') };
    case 'exported': {
      const { total, written, problems } = exporting;
      const done =
        written.cells === 0
          ? wording.text('exportedBefore')
          : wording.text('exported', { count: total });
      return {
        ...view,
        told: sentences([done, ...whats(problems, wording)], wording),
        sheets: written.sheets,
      };
    }
    case 'noDifferences':
      return { ...view, told: wording.text('exportNothing') };
    case 'confirm':
      return {
        ...view,
        told: wording.text('exportConfirm', { count: exporting.total }),
        asks: exporting.replacements,
      };
    case 'nothingToGrade':
      return { ...view, told: wording.text('nothingToGrade') };
    case 'refused':
      return { ...view, told: sentences(whats(exporting.problems, wording), wording) };
    case 'failed': {
      const { what, todo } = failureView(exporting.failure, environment, wording);
      return { ...view, told: sentences([what, todo], wording) };
    }
  }
}

function whats(
  problems: Extract<Exporting, { kind: 'refused' }>['problems'],
  wording: Wording,
): string[] {
  return problems.flatMap((problem) => {
    const { what, todo } = wording.problem(problem);
    return [what, todo];
  });
}

function sentences(texts: readonly string[], wording: Wording): string {
  return texts.filter((text) => text !== '').join(wording.language === 'en' ? ' ' : '');
}
