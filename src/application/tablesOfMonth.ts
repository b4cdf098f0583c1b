import { periodKey, type Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { UnitTable } from '../tables/unitTable';

/** The tables of one month, or why the month cannot be told. */
export interface MonthTables {
  readonly tables: readonly UnitTable[];
  /** Blocking: nothing tells the month. Others: what was assumed, or left out. */
  readonly problems: readonly Problem[];
}

/** What choosing the tables of a month needs. */
export interface MonthChoice {
  /** Null where nobody chose and the workbook does not say. */
  readonly period: Period | null;
  /** The key a unit is compared by. */
  readonly unitKey: (name: string) => string;
}

/**
 * The tables that are graded as one month: units of two months are never ranked together.
 *
 * - Tables that name the month are graded; those that name another are not, and that is said.
 * - A table that names none goes with the month, unless at least half of its units stand in a table
 *   of the month and the same channel: then it is another month's list (or a copy), and is left out.
 *   Where the workbook names several months, taking it is said, too.
 * - A month that no table names: what names none is graded, if it is seen to be another month's than
 *   the tables that name one. Else, with one month named, the person's word stands against a title:
 *   all is graded, with a warning. With several nothing decides: nothing is graded.
 */
export function tablesOfMonth(tables: readonly UnitTable[], choice: MonthChoice): MonthTables {
  const { period } = choice;
  const months = new Set(tables.flatMap(monthKey));
  const [only] = months;
  if (only === undefined) return { tables, problems: [] };
  const asked = period === null ? (months.size === 1 ? only : null) : periodKey(period);
  const dated = tables.filter((table) => table.periodHint !== null);
  const undated = tables.filter((table) => table.periodHint === null);
  if (asked !== null && months.has(asked)) {
    const own = dated.filter((table) => monthKey(table).includes(asked));
    const rivals = undated.filter((table) => isRival(table, own, choice));
    return {
      tables: tables.filter((table) => !rivals.includes(table) && takes(table, asked)),
      problems: [
        ...otherMonths(dated, asked),
        ...rivals.map((table) => tableProblem('tableMonthUnknown', table, asked)),
        ...assumed(
          months.size > 1 ? undated.filter((table) => !rivals.includes(table)) : [],
          asked,
        ),
      ],
    };
  }
  const isApart = months.size > 1 || undated.some((table) => isRival(table, dated, choice));
  if (asked !== null && isApart && undated.length > 0) {
    const problems = [...otherMonths(dated, asked), ...assumed(undated, asked)];
    return { tables: undated, problems };
  }
  const named = [...months, ...(asked === null ? [] : [asked])].sort();
  const isOne = months.size === 1;
  return {
    tables: isOne ? tables : [],
    problems: [conflict(isOne ? 'warning' : 'blocking', named)],
  };
}

/** The month a table names, as data writes it; none where it names none. */
function monthKey({ periodHint }: UnitTable): string[] {
  return periodHint ? [periodKey(periodHint)] : [];
}

function takes(table: UnitTable, asked: string): boolean {
  return monthKey(table).every((month) => month === asked);
}

/** At least half of the table's units stand in tables of the same channel. */
function isRival(
  table: UnitTable,
  others: readonly UnitTable[],
  { unitKey }: MonthChoice,
): boolean {
  const listed = new Set(
    others
      .filter(({ channel }) => channel === table.channel)
      .flatMap(unitNames)
      .map(unitKey),
  );
  const own = unitNames(table);
  return own.filter((name) => listed.has(unitKey(name))).length * 2 >= own.length;
}

function unitNames({ blocks }: UnitTable): string[] {
  return blocks.flatMap(({ rows }) => rows.map(({ counts }) => counts.unit));
}

/** One note for all tables of other months. */
function otherMonths(dated: readonly UnitTable[], asked: string): Problem[] {
  const others = dated.filter((table) => !takes(table, asked));
  const [first] = others;
  if (!first) return [];
  const periods = [...new Set(others.flatMap(monthKey))].sort().join('、');
  return [
    {
      ...{ code: 'otherMonthsLeftOut', severity: 'info', where: headerPlace(first) },
      ...{ channel: null, unit: null, details: { period: asked, periods, tables: others.length } },
    },
  ];
}

function assumed(tables: readonly UnitTable[], asked: string): Problem[] {
  return tables.map((table) => tableProblem('tableMonthAssumed', table, asked));
}

function tableProblem(
  code: 'tableMonthUnknown' | 'tableMonthAssumed',
  table: UnitTable,
  period: string,
): Problem {
  const { channel } = table;
  const where = headerPlace(table);
  return { code, severity: 'warning', where, channel, unit: null, details: { period } };
}

/** The first header cell of a table. */
export function headerPlace({ sheetId, sheetName, blocks: [first] }: UnitTable): CellPlace {
  return { sheetId, sheetName, row: first?.headerRow ?? 0, column: first?.firstColumn ?? 0 };
}

function conflict(severity: 'blocking' | 'warning', periods: readonly string[]): Problem {
  return {
    ...{ code: 'periodConflict', severity, where: null, channel: null, unit: null },
    details: { periods: periods.join('、') },
  };
}
