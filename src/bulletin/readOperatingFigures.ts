import { nameKey } from '../domain/nameKey';
import { samePeriod, type Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { OperatingFigureColumns } from '../registers/operatingFiguresRegister';
import { OPERATING_FIGURES_REGISTER } from '../registers/operatingFiguresRegister';
import { cellName } from '../domain/cellName';
import type { RegisterEntry, RegisterReading } from '../registers/register';
import { registerProblem, type RegisterFault } from '../registers/registerProblem';
import type { FigureBase, FigureSection, OperatingFigures } from './operatingFigures';

/** The figures of a month with every fault; with one they are not to be used. */
export interface OperatingFiguresReading {
  readonly figures: OperatingFigures;
  readonly problems: readonly Problem[];
}

type Line = RegisterEntry<OperatingFigureColumns>;

const DEFAULT_MEASURE = '件';

/**
 * What a register of operating figures says of a month: the lines of that month and those of none. A
 * line without a number is left out. Told at their cells: an item that stands twice in its section, a
 * base that is no item, a part larger than its base, parts that shall make up their base and do not.
 */
export function readOperatingFigures(
  { sheet, entries, problems }: RegisterReading<OperatingFigureColumns>,
  period: Period | null,
): OperatingFiguresReading {
  const lines = entries.filter(({ values }) => isOf(values.period, period));
  const fault = (each: RegisterFault) => registerProblem(OPERATING_FIGURES_REGISTER, sheet, each);
  const bases = new Map(lines.map((line) => [line, baseOf(line, lines)] as const));
  return {
    figures: { sections: sectionsOf(lines, bases) },
    problems: [
      ...problems,
      ...itemsTwice(lines).map(fault),
      ...lines.flatMap((line) => baseFaults(line, bases.get(line) ?? null, lines)).map(fault),
      ...lines.flatMap((line) => sumFaults(line, lines, bases)).map(fault),
    ],
  };
}

function isOf(own: Period | null, period: Period | null): boolean {
  return own === null || samePeriod(own, period);
}

/** The line a share is of: of the same section before one of another, which must be the only one. */
function baseOf({ values }: Line, lines: readonly Line[]): Line | null {
  if (values.base === null) return null;
  const key = nameKey(values.base);
  const named = lines.filter((line) => nameKey(line.values.item) === key);
  const own = named.find((line) => nameKey(line.values.section) === nameKey(values.section));
  return own ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function sectionsOf(
  lines: readonly Line[],
  bases: ReadonlyMap<Line, Line | null>,
): FigureSection[] {
  const sections = new Map<string, { name: string; figures: FigureSection['figures'][number][] }>();
  for (const line of lines) {
    const { section: name, item, value, measure } = line.values;
    if (value === null) continue;
    const section = sections.get(nameKey(name)) ?? { name, figures: [] };
    const base = figureBase(bases.get(line) ?? null);
    section.figures.push({ item, value, measure: measure ?? DEFAULT_MEASURE, base });
    sections.set(nameKey(name), section);
  }
  return [...sections.values()];
}

function figureBase(line: Line | null): FigureBase | null {
  if (!line || line.values.value === null) return null;
  const { section, item, value } = line.values;
  return { section, item, value };
}

/** An item of a month stands once in its section; one of no month stands for every month. */
function itemsTwice(lines: readonly Line[]): RegisterFault[] {
  const seen = new Map<string, Line>();
  return lines.flatMap((line): RegisterFault[] => {
    const { section, item } = line.values;
    const key = `${nameKey(section)}\n${nameKey(item)}`;
    const other = seen.get(key);
    seen.set(key, other ?? line);
    if (!other) return [];
    const details = {
      kind: '项目',
      name: item,
      other: cellName({ ...other.place, ...other.at.item }),
    };
    return [{ code: 'registerNameTwice', at: line.at.item, details }];
  });
}

function baseFaults(
  { values, at }: Line,
  base: Line | null,
  lines: readonly Line[],
): RegisterFault[] {
  if (values.base === null) {
    const details = { column: '各项合计等于基数', because: '占比基数' };
    return values.isWhole === true ? [{ code: 'registerCellUnused', at: at.isWhole, details }] : [];
  }
  if (!base) {
    const known = [...new Set(lines.map((line) => line.values.item))].join('、');
    const details = { kind: '项目', name: values.base, known };
    return [{ code: 'registerNameUnknown', at: at.base, details }];
  }
  const whole = base.values.value;
  if (values.value === null || whole === null || values.value <= whole) return [];
  const details = { item: values.item, value: values.value, base: base.values.item, whole };
  return [{ code: 'figureExceedsBase', at: at.value, details }];
}

/** Told at the base: which of its parts is wrong nobody can tell. Parts still to be filled in wait. */
function sumFaults(
  base: Line,
  lines: readonly Line[],
  bases: ReadonlyMap<Line, Line | null>,
): RegisterFault[] {
  const { value: whole, item } = base.values;
  const parts = lines.filter((line) => line.values.isWhole === true && bases.get(line) === base);
  const numbers = parts.map(({ values }) => values.value).filter((value) => value !== null);
  const sum = numbers.reduce((total, value) => total + value, 0);
  const isOpen = numbers.length < parts.length && sum <= (whole ?? 0);
  if (whole === null || parts.length === 0 || isOpen || sum === whole) return [];
  const named = parts.map(({ values }) => values.item).join('、');
  return [
    { code: 'figureSumDiffers', at: base.at.value, details: { item, whole, sum, parts: named } },
  ];
}
