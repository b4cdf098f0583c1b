import type { Inspection } from '../../application/inspection';
import type { Adjustment } from '../state/paneState';
import type { Wording } from '../wording';

/** What the person just told us, and what the workbook holds with it. */
export function adjustedText(
  adjustment: Adjustment,
  { tables }: Inspection,
  wording: Wording,
): string {
  switch (adjustment.kind) {
    case 'columnCorrected':
    case 'correctionForgotten':
      return wording.text(adjustment.kind, {
        header: adjustment.column.header,
        tables: wording.text('tablesChosen', { count: tables.length }),
      });
    case 'nameAnswered': {
      const { first, second, same } = adjustment.answer;
      return wording.text(same ? 'nameAnsweredSame' : 'nameAnsweredDifferent', { first, second });
    }
  }
}
