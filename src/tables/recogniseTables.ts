import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { ColumnCorrection } from './headerReading';
import { headerLexicon } from './headerRoles';
import { differentPeriods, periodsIn } from './periodHint';
import { sheetBlocks, type FoundBlock } from './sheetBlocks';
import type { Snapshot } from './snapshot';
import { assembleTable, knownNames, monthOf, ratesStandingIn } from './tableAssembly';
import { placeAt } from './unitFigures';
import type { Recognition, UnitTable } from './unitTable';

/**
 * Finds the tables of unit counts in a workbook. Counts come out as they stand, rates only where the
 * rules let their column stand in for counts. What could not be taken is a problem that names its
 * cell; nothing is guessed. Sheets of `skipSheetIds` (our own results) are not looked at, and hidden
 * sheets neither: a person who sees only the others must not get grades from them. A
 * hidden sheet with a table is mentioned. Duplicate units are left in: they are judged among the tables that a person chooses.
 */
export function recogniseTables(
  snapshot: Snapshot,
  rules: RuleSet,
  skipSheetIds: ReadonlySet<string>,
  _corrections: readonly ColumnCorrection[] = [],
): Recognition {
  const lexicon = headerLexicon(rules);
  const problems: Problem[] = [];
  const blocks: FoundBlock[] = [];
  for (const sheet of snapshot.sheets) {
    if (skipSheetIds.has(sheet.id)) continue;
    const found = sheetBlocks(sheet, snapshot.workbookName, rules, lexicon);
    if (!sheet.visible) {
      problems.push(...hiddenSheet(found.blocks));
      continue;
    }
    blocks.push(...found.blocks);
    problems.push(...found.problems);
  }
  const known = knownNames(blocks);
  const tables: UnitTable[] = [];
  const taken: FoundBlock[] = [];
  for (const group of tableGroups(blocks)) {
    const [first] = group;
    if (!first) continue;
    const { table, problems: own } = assembleTable(group, first.channel.rules, known);
    problems.push(...own);
    if (!table) continue;
    tables.push(table);
    taken.push(...group);
  }
  const hints = differentPeriods([
    ...taken.flatMap(({ periods, sheet }) => [...periods, ...periodsIn(sheet.name)]),
    ...periodsIn(snapshot.workbookName),
  ]);
  if (hints.length > 1) {
    problems.push(problem('periodConflict', { periods: hints.map(periodKey).join('、') }));
  }
  if (tables.length === 0) problems.push(problem('noTableFound', {}));
  else if (hints.length === 0) problems.push(problem('periodMissing', {}));
  return {
    tables,
    periodHint: hints.length === 1 ? (hints[0] ?? null) : null,
    problems,
    readings: [],
    rateContradictions: [],
  };
}

function hiddenSheet([block]: readonly FoundBlock[]): Problem[] {
  if (!block) return [];
  const { sheet, header } = block;
  const where = placeAt(sheet, header.row, header.unitColumn);
  const of = { channel: null, unit: null, details: { sheet: sheet.name } };
  return [{ code: 'hiddenSheetSkipped', severity: 'info', where, ...of }];
}

/** Blocks of one channel and month on one sheet are one table, provided they give the same rates. */
function tableGroups(blocks: readonly FoundBlock[]): FoundBlock[][] {
  const groups = new Map<string, FoundBlock[]>();
  for (const block of blocks) {
    const month = monthOf(block);
    const key = [
      block.sheet.id,
      block.channel.rules.channel,
      month ? periodKey(month) : '',
      ...ratesStandingIn(block),
    ].join(' ');
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()];
}

function problem(
  code: 'periodConflict' | 'periodMissing' | 'noTableFound',
  details: Problem['details'],
): Problem {
  const severity = code === 'noTableFound' ? 'blocking' : 'warning';
  return { code, severity, where: null, channel: null, unit: null, details };
}
