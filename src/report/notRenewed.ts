import type { Assessment } from '../domain/assessment';
import { periodKey, samePeriod } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { rankingTitle } from './workbookWords';
import { sheetsOf, type OutputSurroundings } from './outputTarget';

/**
 * Rankings of an earlier run whose channel is not in this one: they stay as they are, and that is
 * said. Those of months that the workbook still has are not stale.
 */
export function notRenewed(
  assessment: Assessment,
  rules: RuleSet,
  { snapshot, record, kept }: Pick<OutputSurroundings, 'snapshot' | 'record' | 'kept'>,
): Problem[] {
  const absent = rules.channels.filter(({ channel }) =>
    assessment.channels.every((assessed) => assessed.channel !== channel || !assessed.units.length),
  );
  return absent.flatMap(({ channel, label }) =>
    sheetsOf({ output: `ranking.${channel}`, title: rankingTitle(label.zh) }, { snapshot, record })
      .filter(({ marker }) => marker !== null)
      .filter(
        ({ period }) =>
          samePeriod(period, assessment.period) || !(period && kept.has(periodKey(period))),
      )
      .map(({ sheetId, sheetName }) => ({
        code: 'outputNotRenewed',
        severity: 'warning',
        where: { sheetId, sheetName, row: 0, column: 0 },
        channel,
        unit: null,
        details: { name: sheetName, channel: label.zh },
      })),
  );
}
