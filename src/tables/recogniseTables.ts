import { periodKey, samePeriod } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { withoutRest, type Steps } from '../domain/steps';
import type { ColumnCorrection } from './headerReading';
import { headerLexicon } from './headerRoles';
import { missingGroups } from './missingGroups';
import { differentPeriods, periodsIn } from './periodHint';
import type { FoundBlock } from './foundBlock';
import { sheetBlocks } from './sheetBlocks';
import type { Snapshot } from './snapshot';
import { assembleTable, knownNames, monthOf, ratesStandingIn } from './tableAssembly';
import type { ReadHeader } from './readHeader';
import { tableReading } from './tableReading';
import { totalProblems, type SummedTable } from './totalRows';
import { placeAt } from './unitFigures';
import type { Recognition, UnitTable } from './unitTable';

/**
 * Finds the tables of unit counts in a workbook. Counts come out as they stand, rates only where the
 * rules let their column stand in for counts. What could not be taken is a problem that names its
 * cell; nothing is guessed. Sheets of `skipSheetIds` (our own results) are not looked at, and hidden
 * sheets neither: a person who sees only the others must not get grades from them. A
 * hidden sheet with a table is mentioned. What a person said of a column (`corrections`) wins over its
 * header's words. Duplicate units are left in: they are judged among the tables that a person chooses.
 */
export function recogniseTables(
  snapshot: Snapshot,
  rules: RuleSet,
  skipSheetIds: ReadonlySet<string>,
  corrections: readonly ColumnCorrection[] = [],
): Recognition {
  return withoutRest(recognitionSteps(snapshot, rules, skipSheetIds, corrections));
}

/** As `recogniseTables`, sheet by sheet and table by table. */
export function* recognitionSteps(
  snapshot: Snapshot,
  rules: RuleSet,
  skipSheetIds: ReadonlySet<string>,
  corrections: readonly ColumnCorrection[],
): Steps<Recognition> {
  const lexicon = headerLexicon(rules);
  const problems: Problem[] = [];
  const blocks: FoundBlock[] = [];
  const headers: ReadHeader[] = [];
  for (const sheet of snapshot.sheets) {
    if (skipSheetIds.has(sheet.id)) continue;
    const own = corrections.filter(({ sheetName }) => sheetName === sheet.name);
    const { workbookName } = snapshot;
    yield;
    const found = sheetBlocks({ sheet, workbookName, rules, lexicon, corrections: own });
    if (!sheet.visible) {
      problems.push(...hiddenSheet(found.blocks));
      continue;
    }
    blocks.push(...found.blocks);
    headers.push(...found.headers);
    problems.push(...found.problems);
  }
  const known = knownNames(blocks);
  const tables: UnitTable[] = [];
  const added: SummedTable[] = [];
  const contradictions: Problem[] = [];
  const taken = new Map<FoundBlock, string>();
  for (const group of tableGroups(blocks)) {
    const [first] = group;
    if (!first) continue;
    yield;
    const assembled = assembleTable(group, first.channel.rules, known);
    const { table } = assembled;
    problems.push(...assembled.problems);
    contradictions.push(...assembled.rateContradictions);
    added.push(assembled.summed);
    if (!table) continue;
    tables.push(table);
    for (const block of group) taken.set(block, table.id);
  }
  for (const own of added) {
    const beside = added.filter((other) => isSameList(other, own));
    problems.push(...totalProblems(own, beside));
  }
  problems.push(...added.flatMap(missingGroups));
  const hints = differentPeriods([
    ...[...taken.keys()].flatMap(({ periods, sheet }) => [...periods, ...periodsIn(sheet.name)]),
    ...periodsIn(snapshot.workbookName),
  ]);
  if (hints.length > 1) {
    problems.push(problem('periodConflict', { periods: hints.map(periodKey).sort().join('、') }));
  }
  if (tables.length === 0) problems.push(problem('noTableFound', {}));
  else if (hints.length === 0) problems.push(problem('periodMissing', {}));
  return {
    tables,
    periodHint: hints.length === 1 ? (hints[0] ?? null) : null,
    problems,
    readings: headers.map((header) =>
      tableReading(header, (header.block && taken.get(header.block)) ?? null, rules),
    ),
    rateContradictions: contradictions,
  };
}

/** True for tables of one channel and month: a total may add up all of them. */
function isSameList(a: SummedTable, b: SummedTable): boolean {
  const [first, other] = [a.blocks[0], b.blocks[0]];
  return (
    a.rules.channel === b.rules.channel &&
    samePeriod(first ? monthOf(first) : null, other ? monthOf(other) : null)
  );
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
