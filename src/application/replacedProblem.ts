import type { Problem } from '../domain/problem';
import type { Replacement } from '../report/writePlan';
import type { CellContent } from '../tables/snapshot';

/** Says of a cell that somebody typed that a run has replaced it. */
export function replacedProblem(replacement: Replacement): Problem {
  const { sheetId, sheetName, row, column, channel, unit, before, formula, after } = replacement;
  return {
    code: 'typedValueReplaced',
    severity: 'warning',
    where: { sheetId, sheetName, row, column },
    channel,
    unit,
    details: { before: formula ?? contentText(before), after: contentText(after) },
  };
}

function contentText(content: CellContent): string {
  return content.kind === 'blank' ? '–' : String(content.value);
}
