import { countLabel } from '../domain/countLabel';
import type { CellPlace, Problem } from '../domain/problem';
import type { CountName, RuleSet } from '../domain/ruleSet';
import { missingCounts } from './channelColumns';
import { LEAST_COUNTS_UNITLESS, type HeaderFinding } from './headerMatch';
import { channelsNamed } from './headerRoles';
import { countColumns, type HeaderCandidate } from './sheetHeader';
import { textAt } from './sheetText';
import type { SheetSnapshot } from './snapshot';
import { placeAt } from './unitFigures';

/** What the unit column is called where a header has none. */
const UNIT_HEADER = '部门名称';

/**
 * Says of each header that cannot be taken what is wrong with it: no unit column or two of them, which
 * leaves out a table that has its counts, or a row that nearly is a header and what it lacks.
 */
export function headerFaults(
  sheet: SheetSnapshot,
  findings: readonly HeaderFinding[],
  rules: RuleSet,
): Problem[] {
  const unitless: Problem[] = [];
  const rivals: Problem[] = [];
  const near: Problem[] = [];
  for (const finding of findings) {
    const { kind, header, anchor } = finding;
    const [firstCount] = countColumns(header);
    if (kind === 'rivals') {
      const first = textAt(sheet, anchor, finding.rival);
      const { unitColumn } = finding.header;
      const details = { first, second: textAt(sheet, anchor, unitColumn) };
      rivals.push(blocking('unitColumnAmbiguous', placeAt(sheet, anchor, unitColumn), details));
    } else if (kind === 'unitless' && firstCount !== undefined) {
      const where = placeAt(sheet, anchor, firstCount);
      if (countColumns(header).length >= LEAST_COUNTS_UNITLESS) {
        unitless.push(blocking('countColumnMissing', where, { count: UNIT_HEADER }));
      } else near.push(notRecognised(sheet, where, UNIT_HEADER));
    } else if (kind === 'near') {
      const where = placeAt(sheet, anchor, header.unitColumn ?? header.firstColumn);
      near.push(notRecognised(sheet, where, missingLabels(header, sheet, rules)));
    }
  }
  return [...unitless, ...rivals, ...near];
}

/** The counts that no channel a header may belong to can do without, and that it lacks. */
export function missingEverywhere(
  header: HeaderCandidate,
  sheet: SheetSnapshot,
  { channels }: RuleSet,
): CountName[] {
  const named = channelsNamed(sheet.name, channels);
  const fitting = channels.filter(({ channel }) => named.includes(channel));
  const [first, ...others] = (fitting.length === 1 ? fitting : channels).map((channel) =>
    missingCounts(header, channel),
  );
  return (first ?? []).filter((count) => others.every((other) => other.includes(count)));
}

function missingLabels(header: HeaderCandidate, sheet: SheetSnapshot, rules: RuleSet): string {
  const label = (count: CountName) => {
    const known = rules.channels.find(({ counts }) => counts.some(({ name }) => name === count));
    return known ? countLabel(count, known) : count;
  };
  return missingEverywhere(header, sheet, rules).map(label).join('、');
}

function notRecognised(sheet: SheetSnapshot, where: CellPlace, missing: string): Problem {
  const details = { header: textAt(sheet, where.row, where.column), missing };
  return {
    ...{ code: 'tableNotRecognised', severity: 'warning' },
    ...{ where, channel: null, unit: null, details },
  };
}

function blocking(
  code: 'countColumnMissing' | 'unitColumnAmbiguous',
  where: CellPlace,
  details: Problem['details'],
): Problem {
  return { code, severity: 'blocking', where, channel: null, unit: null, details };
}
