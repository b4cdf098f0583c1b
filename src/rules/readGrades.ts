import type { GradeRule } from '../domain/gradeRules';
import { nameKey } from '../domain/nameKey';
import type { ChannelRules } from '../domain/ruleSet';
import type { RuleEntry } from './ruleEntries';
import { ruleNames, type FaultList, type RuleNames } from './ruleNames';

/** The grade tables of a channel: lines without a group are the channel's own. */
export function readGradeTables(
  lines: readonly RuleEntry<'grades'>[],
  fullMark: number,
  groupNames: RuleNames<string>,
  faults: FaultList,
): Pick<ChannelRules, 'grades' | 'groupGrades'> {
  const tables = new Map<string, { group: string; lines: RuleEntry<'grades'>[] }>();
  for (const line of lines) {
    const { group } = line.values;
    if (group !== null) groupNames.find(group, line.at.group);
    const key = nameKey(group ?? '');
    const table = tables.get(key) ?? { group: group ?? '', lines: [] };
    table.lines.push(line);
    tables.set(key, table);
  }
  for (const table of tables.values()) checkTable(table.lines, fullMark, faults);
  const own = tables.get('');
  return {
    grades: own?.lines.map(gradeOfLine) ?? [],
    groupGrades: [...tables.values()]
      .filter(({ group }) => group !== '')
      .map((table) => ({ group: table.group, grades: table.lines.map(gradeOfLine) })),
  };
}

function gradeOfLine({ values }: RuleEntry<'grades'>): GradeRule {
  const { label, from, inclusive, penalty, flagged, inferred } = values;
  return { label, from, inclusive, penalty, flagged, inferred };
}

/** Labels stand once, cuts fall, and only the last grade is open below: no gap and no overlap. */
function checkTable(
  lines: readonly RuleEntry<'grades'>[],
  fullMark: number,
  faults: FaultList,
): void {
  const named = lines.map(({ values, at }) => ({ name: values.label, value: true, at: at.label }));
  ruleNames('等级', named, true, faults);
  lines.forEach(({ values, at }, position) => {
    const { from, label } = values;
    const isLast = position === lines.length - 1;
    if ((from === null) !== isLast) faults.add('ruleLastCut', at.from, { label });
    if (from === null) return;
    if (from > fullMark) {
      faults.add('ruleNumberExpected', at.from, {
        column: '起点',
        value: from,
        least: 0,
        most: fullMark,
      });
    }
    const above = lines[position - 1]?.values.from ?? null;
    if (above !== null && from >= above) faults.add('ruleCutOrder', at.from, { from, above });
  });
}
