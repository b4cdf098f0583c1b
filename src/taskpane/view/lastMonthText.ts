import type { GradingResult } from '../../application/gradingSession';
import { previousPeriod } from '../../domain/lastMonth';
import type { MovementWording } from '../movementWording';
import type { LastMonthFileControl, LastMonthOpening } from '../state/useLastMonthFile';

/** Where the month before comes from, or how it is to be had. */
export interface LastMonthText {
  /** Null where nothing is compared and one line says so. */
  readonly title: string | null;
  /** Empty where there is nothing to say: the month before stands in this workbook, as it should. */
  readonly source: string;
}

/** What is said of the month before, beside who rose and fell. */
export function lastMonthText(
  { period, comparedWith, problems }: GradingResult,
  { workbook }: Pick<LastMonthFileControl, 'workbook'>,
  wording: MovementWording,
): LastMonthText {
  if (!comparedWith) {
    const unused = problems.find(({ code }) => code === 'lastMonthNotInWorkbook');
    if (unused) {
      const { what, todo } = wording.problem(unused);
      const title = wording.own('comparison');
      return { title, source: wording.language === 'en' ? `${what} ${todo}` : what + todo };
    }
    const month = period ? wording.period(previousPeriod(period)) : '';
    return { title: null, source: wording.own('absent', { month }) };
  }
  const title = wording.own('comparedWith', { month: wording.period(comparedWith.period) });
  if (comparedWith.workbook !== null) {
    return { title, source: wording.own('fromFile', { workbook: comparedWith.workbook }) };
  }
  const unneeded = workbook?.workbookName;
  return {
    title,
    source: unneeded === undefined ? '' : wording.own('fromThisWorkbook', { workbook: unneeded }),
  };
}

/** What became of the chosen file; empty while none was. */
export function lastMonthOpeningText(
  opening: LastMonthOpening,
  { period }: Pick<GradingResult, 'period'>,
  wording: MovementWording,
): string {
  const month = period ? wording.period(previousPeriod(period)) : '';
  switch (opening.kind) {
    case 'none':
      return '';
    case 'opening':
      return wording.own('opening', { file: opening.file });
    case 'opened':
      return wording.own('opened', { file: opening.file, month });
    case 'notOpened': {
      const { file, failure } = opening;
      const months = opening.months
        .map((found) => wording.period(found))
        .join(wording.text('listSeparator'));
      const reason =
        failure === 'otherMonths'
          ? wording.own('otherMonths', { months, month })
          : wording.own(failure);
      return wording.own('notOpened', { file, reason });
    }
  }
}
