import { nameKey } from '../domain/nameKey';
import type { RuleSet } from '../domain/ruleSet';
import type { SheetSnapshot } from '../tables/snapshot';
import { readEntries } from './readEntries';
import type { Codec, RuleCellValue } from './ruleCell';
import type { RuleEntries, RulePlace } from './ruleEntries';
import { ruleLines } from './ruleLines';
import type { RuleColumn } from './ruleSection';
import { RULE_SECTIONS, type SectionName } from './ruleSections';

/** A cell of a rules sheet that other rules fill otherwise. */
export interface ChangedRuleCell {
  readonly at: RulePlace;
  /** The header of its column. */
  readonly header: string;
  readonly value: RuleCellValue;
  readonly shows: Codec<unknown>['shows'];
}

/** One line, field by field, of whatever section. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * The cells in which a rules sheet has to change to say `after` instead of `before`, which it says now.
 * Lines are matched by section, channel and, for grades, group, in their order. Null where the two rule
 * sets have different lines, so that changing cells is not enough.
 */
export function changedRuleCells(
  sheet: SheetSnapshot,
  before: RuleSet,
  after: RuleSet,
): readonly ChangedRuleCell[] | null {
  const { entries } = readEntries(sheet);
  const [linesBefore, linesAfter] = [ruleLines(before), ruleLines(after)];
  const changed: ChangedRuleCell[] = [];
  for (const name of Object.keys(RULE_SECTIONS) as SectionName[]) {
    const placed = placesByLine(name, entries);
    const were = byLine(name, linesBefore[name]);
    const are = byLine(name, linesAfter[name]);
    if (placed.size !== are.size || were.size !== are.size) return null;
    for (const [line, values] of are) {
      const [at, was] = [placed.get(line), were.get(line)];
      if (!at || !was) return null;
      changed.push(...changedFields(name, at, was, values));
    }
  }
  return changed;
}

function changedFields(
  name: SectionName,
  at: Readonly<Record<string, RulePlace>>,
  was: Fields,
  is: Fields,
): ChangedRuleCell[] {
  const columns = Object.entries<RuleColumn<unknown>>(RULE_SECTIONS[name].columns);
  return columns.flatMap(([field, { header, codec }]) => {
    const value = codec.write(is[field]);
    const place = at[field];
    if (!place || codec.write(was[field]) === value) return [];
    return [{ at: place, header, value, shows: codec.shows }];
  });
}

function placesByLine(name: SectionName, entries: RuleEntries) {
  const lines: readonly {
    readonly values: Fields;
    readonly at: Readonly<Record<string, RulePlace>>;
  }[] = entries[name];
  const keys = lineKeys(
    name,
    lines.map(({ values }) => values),
  );
  return new Map(lines.map(({ at }, position) => [keys[position] ?? '', at]));
}

function byLine(name: SectionName, lines: readonly Fields[]): ReadonlyMap<string, Fields> {
  const keys = lineKeys(name, lines);
  return new Map(lines.map((values, position) => [keys[position] ?? '', values]));
}

/** What a line is known by: its channel and table, and the how manieth it is of that. */
function lineKeys(name: SectionName, lines: readonly Fields[]): string[] {
  const counts = new Map<string, number>();
  return lines.map(({ channel, group }) => {
    const table = name === 'grades' ? group : null;
    const list = [channel, table].map((of) => nameKey(typeof of === 'string' ? of : '')).join('\n');
    const position = counts.get(list) ?? 0;
    counts.set(list, position + 1);
    return `${list}\n${position}`;
  });
}
