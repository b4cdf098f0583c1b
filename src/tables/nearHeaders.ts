import { countLabel } from '../domain/countLabel';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { channelColumns } from './channelColumns';
import { channelsNamed } from './headerRoles';
import type { NearHeader } from './headerMatch';
import { textAt } from './sheetText';
import type { SheetSnapshot } from './snapshot';
import { placeAt } from './unitFigures';

/**
 * Says of each row that nearly is the header of a unit table what it lacks: the unit column, or the
 * counts that no channel can do without.
 */
export function nearHeaderProblems(
  sheet: SheetSnapshot,
  near: readonly NearHeader[],
  rules: RuleSet,
): Problem[] {
  return near.map(({ row, column, header }) => ({
    code: 'tableNotRecognised',
    severity: 'warning',
    where: placeAt(sheet, row, column),
    channel: null,
    unit: null,
    details: {
      header: textAt(sheet, row, column),
      missing: header ? missingIn(header, sheet, rules) : '部门名称',
    },
  }));
}

function missingIn(
  header: NonNullable<NearHeader['header']>,
  sheet: SheetSnapshot,
  { channels }: RuleSet,
): string {
  const named = channelsNamed(sheet.name, channels);
  const fitting = channels.filter(({ channel }) => named.includes(channel));
  const [first, ...others] = (fitting.length === 1 ? fitting : channels).map((channel) => ({
    ...channelColumns(header, channel),
  }));
  const missing = (first?.missing ?? []).filter((count) =>
    others.every((other) => other.missing.includes(count)),
  );
  return missing.map((count) => (first ? countLabel(count, first.rules) : count)).join('、');
}
