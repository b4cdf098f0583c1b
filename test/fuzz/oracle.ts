import { channelCounts } from '../../src/application/channelCounts';
import { assess } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import { cellName } from '../../src/domain/cellName';
import { periodKey, samePeriod, type Period } from '../../src/domain/period';
import type { Problem } from '../../src/domain/problem';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { recogniseTables } from '../../src/tables/recogniseTables';
import type { Recognition, UnitTable } from '../../src/tables/unitTable';
import type { LayoutCase, TrueProblem, TrueUnit } from './truth';

/** What reading a case came to. */
export interface Verdict {
  /** Everything that is not as the layout means it; empty when reading was right. */
  readonly faults: readonly string[];
  /** Units with nothing wrong about them; every one has to be read. */
  readonly unitsDue: number;
  readonly unitsRead: number;
  readonly unitsBlocked: number;
  readonly unitsUnseen: number;
}

/** A unit as it was read, and what became of it when its month was graded. */
interface ReadUnit {
  readonly table: UnitTable;
  readonly counts: UnitCounts;
  readonly isBlocked: boolean;
}

/** Reads a case, grades every month of it, and compares with what is true. */
export function judged(layout: LayoutCase): Verdict {
  const found = recogniseTables(layout.snapshot, YUEYANG_2023, new Set());
  const { units, problems: gradingProblems } = graded(found);
  const problems = [...found.problems, ...found.rateContradictions, ...gradingProblems];
  const faults: string[] = [];
  const byPlace = new Map(
    units.map((unit) => [placeKey(unit.table.channel, unit.counts.place), unit]),
  );
  const trueKeys = new Set<string>();
  const tally = { read: 0, blocked: 0, unseen: 0 };
  for (const unit of layout.units) {
    const key = placeKey(unit.channel, unit);
    trueKeys.add(key);
    const own = byPlace.get(key);
    faults.push(...unitFaults(unit, own, layout, problems));
    tally[own === undefined ? 'unseen' : own.isBlocked ? 'blocked' : 'read'] += 1;
  }
  for (const [key, { counts, isBlocked }] of byPlace) {
    if (!trueKeys.has(key) && !isBlocked) {
      faults.push(`invented ${counts.unit} at ${cellName(counts.place)}`);
    }
  }
  faults.push(...problemFaults(layout, problems), ...monthFaults(layout, found));
  return {
    faults,
    unitsDue: layout.units.filter(({ fate }) => fate === 'read').length,
    ...{ unitsRead: tally.read, unitsBlocked: tally.blocked, unitsUnseen: tally.unseen },
  };
}

function graded(found: Recognition): {
  readonly units: readonly ReadUnit[];
  readonly problems: readonly Problem[];
} {
  const units: ReadUnit[] = [];
  const problems: Problem[] = [];
  const months = new Map<string, UnitTable[]>();
  for (const table of found.tables) {
    const key = table.periodHint ? periodKey(table.periodHint) : '';
    months.set(key, [...(months.get(key) ?? []), table]);
  }
  for (const tables of months.values()) {
    const { channels, problems: duplicates } = channelCounts(tables, YUEYANG_2023);
    const assessment = assess(channels, YUEYANG_2023, null);
    problems.push(...duplicates, ...assessment.problems);
    const blocked = new Set(
      assessment.channels.flatMap(({ channel, units: own }) =>
        own
          .filter(({ ungradedReason }) => ungradedReason === 'blocked')
          .map(({ place }) => placeKey(channel, place)),
      ),
    );
    for (const table of tables) {
      for (const { counts } of table.blocks.flatMap(({ rows }) => rows)) {
        const isBlocked = blocked.has(placeKey(table.channel, counts.place));
        units.push({ table, counts, isBlocked });
      }
    }
  }
  return { units, problems };
}

function unitFaults(
  unit: TrueUnit,
  own: ReadUnit | undefined,
  layout: LayoutCase,
  problems: readonly Problem[],
): string[] {
  const name = `${unit.channel} ${unit.unit} (${unit.sheetId} row ${unit.row + 1})`;
  const says = problems.some(
    ({ where, severity }) =>
      severity === 'blocking' &&
      where?.sheetId === unit.sheetId &&
      // The second row of its name or cell is the unit's too.
      (where.row === unit.row || where.row === unit.row + 1),
  );
  if (unit.fate === 'unseen') return own && !own.isBlocked ? [`${name} is read`] : [];
  if (own === undefined) {
    if (isTrueSum(unit, layout, problems)) return [];
    const isSaid = unit.fate !== 'read' && says;
    return isSaid ? [] : [`${name} is lost`];
  }
  if (own.isBlocked) {
    if (unit.fate === 'read') return [`${name} is blocked`];
    return says ? [] : [`${name} is blocked without a problem`];
  }
  if (unit.fate === 'blocked') return [`${name} is graded`];
  const faults: string[] = [];
  const { counts, table } = own;
  if (counts.unit !== unit.unit) faults.push(`${name} is called ${counts.unit}`);
  if (counts.group !== unit.group) {
    faults.push(`${name} is in group «${counts.group}», not «${unit.group}»`);
  }
  faults.push(...differences(name, counts.counts, unit.counts));
  faults.push(...differences(name, counts.givenRates, unit.givenRates));
  if (!samePeriod(table.periodHint, unit.period)) {
    faults.push(`${name} is of ${shown(table.periodHint)}, not ${shown(unit.period)}`);
  }
  return faults;
}

/** A row left out as a sum is a true problem where it is the sum of all others of its channel and sheet. */
function isTrueSum(unit: TrueUnit, layout: LayoutCase, problems: readonly Problem[]): boolean {
  const isSaid = problems.some(
    ({ code, where }) =>
      code === 'sumLeftOut' && where?.sheetId === unit.sheetId && where.row === unit.row,
  );
  const others = layout.units.filter(
    (other) => other !== unit && other.channel === unit.channel && other.sheetId === unit.sheetId,
  );
  return (
    isSaid &&
    Object.entries(unit.counts).every(
      ([count, value]) =>
        value === others.reduce((sum, { counts }) => sum + (counts[count] ?? 0), 0),
    )
  );
}

function differences(
  name: string,
  read: Readonly<Record<string, number | null>>,
  stated: Readonly<Record<string, number | null>>,
): string[] {
  const keys = new Set([...Object.keys(read), ...Object.keys(stated)]);
  return [...keys].flatMap((key) => {
    const [is, means] = [read[key], stated[key]];
    const isSame =
      is === means ||
      (typeof is === 'number' && typeof means === 'number' && Math.abs(is - means) < 1e-12);
    return isSame ? [] : [`${name}: ${key} is ${String(is)}, not ${String(means)}`];
  });
}

function problemFaults(layout: LayoutCase, problems: readonly Problem[]): string[] {
  const explained = (problem: Problem) => layout.problems.some((own) => explains(own, problem));
  const unexplained = problems
    .filter(({ code, severity }) => severity !== 'info' && !MONTH_CODES.has(code))
    .filter((problem) => !explained(problem) && !isTrueSumOf(problem, layout, problems))
    .filter((problem) => !isTrueLackOfGroups(problem, layout))
    .map(
      ({ code, where, details }) =>
        `says ${code}${where ? ` of ${cellName(where)}` : ''} ${JSON.stringify(details)}`,
    );
  const silent = layout.problems
    .filter((own) => own.isDue && !problems.some((problem) => explains(own, problem)))
    .map(
      ({ codes, sheetId, firstRow }) =>
        `does not say ${codes.join(' or ')} of ${sheetId ?? 'the workbook'} row ${firstRow + 1}`,
    );
  return [...unexplained, ...silent];
}

function isTrueSumOf(
  { code, where }: Problem,
  layout: LayoutCase,
  problems: readonly Problem[],
): boolean {
  return (
    code === 'sumLeftOut' &&
    layout.units.some(
      (unit) =>
        unit.sheetId === where?.sheetId &&
        unit.row === where.row &&
        isTrueSum(unit, layout, problems),
    )
  );
}

/** A table without groups is told at its header: some units of its sheet and channel have none. */
function isTrueLackOfGroups({ code, where, channel }: Problem, { units }: LayoutCase): boolean {
  const isOfTable = (unit: TrueUnit) =>
    unit.sheetId === where?.sheetId && unit.channel === channel && unit.row > where.row;
  return code === 'groupsMissing' && units.some((unit) => isOfTable(unit) && unit.group === '');
}

const MONTH_CODES = new Set(['periodMissing', 'periodConflict', 'noTableFound']);

function explains(own: TrueProblem, { code, where }: Problem): boolean {
  if (!own.codes.includes(code) || own.sheetId !== (where?.sheetId ?? null)) return false;
  if (where === null) return true;
  if (own.column !== null && own.column !== where.column) return false;
  return where.row >= own.firstRow && where.row <= own.lastRow;
}

/** The workbook's month is the one its tables name, unless they name several. */
function monthFaults({ units }: LayoutCase, { periodHint, problems }: Recognition): string[] {
  const seen = units.filter(({ fate }) => fate !== 'unseen');
  const months = new Map(
    seen.flatMap(({ period }) => (period ? [[periodKey(period), period]] : [])),
  );
  const [only] = months.values();
  const hint = months.size === 1 ? (only ?? null) : null;
  const said = problems.map(({ code }) => code).filter((code) => MONTH_CODES.has(code));
  const due =
    seen.length === 0 ? 'noTableFound' : months.size > 1 ? 'periodConflict' : 'periodMissing';
  const isDue = hint === null;
  const faults = samePeriod(periodHint, hint)
    ? []
    : [`the month is ${shown(periodHint)}, not ${shown(hint)}`];
  if (said.join() !== (isDue ? due : '')) faults.push(`says «${said.join()}» of the month`);
  return faults;
}

function shown(period: Period | null): string {
  return period ? periodKey(period) : 'no month';
}

function placeKey(
  channel: string,
  {
    sheetId,
    row,
    column,
  }: { readonly sheetId: string; readonly row: number; readonly column: number },
): string {
  return `${channel} ${sheetId} ${row} ${column}`;
}
