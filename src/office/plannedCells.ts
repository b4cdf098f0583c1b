import type { PlannedFormat, PlannedValue, SheetPlan } from '../report/writePlan';
import type { CellArea } from '../tables/snapshot';
import { areaAround, holdsArea } from './cellAreas';
import type { DressPart } from './cellDress';

/** What a plan wants of one cell; null leaves a format as it is. */
export interface PlannedCell {
  readonly value: PlannedValue;
  readonly numberFormat: string | null;
  /** `#RRGGBB`, or `none`. */
  readonly fill: string | null;
  /** Colours that the fill may take the place of; absent where it may of any. */
  readonly fillOver?: readonly string[];
}

/** A plan laid out cell by cell: `cells[r][c]` is the cell at `area.row + r`, `area.column + c`. */
export interface PlannedGrid {
  readonly area: CellArea;
  readonly cells: readonly (readonly PlannedCell[])[];
}

const UNTOUCHED: PlannedCell = { value: { kind: 'keep' }, numberFormat: null, fill: null };
const CLEARED: PlannedCell = {
  value: { kind: 'clear' },
  numberFormat: 'General',
  fill: 'none',
};

/** All cells a sheet plan names; null when it names none. */
export function touchedArea(plan: SheetPlan): CellArea | null {
  return areaAround([
    ...(plan.clear ? [plan.clear] : []),
    ...plan.blocks.map(blockArea),
    ...plan.formats.map((format) => format.area),
  ]);
}

/** The cells whose fill the plan decides, and those it is compared with; null for none. */
export function filledArea(plan: SheetPlan): CellArea | null {
  const filled = plan.formats.filter((format) => format.fill !== undefined);
  return areaAround([
    ...(plan.clear ? [plan.clear] : []),
    ...filled.map(({ area, fillOver }) => (fillOver ? withLeftNeighbours(area) : area)),
  ]);
}

function withLeftNeighbours(area: CellArea): CellArea {
  const column = Math.max(0, area.column - 1);
  return { ...area, column, columnCount: area.column - column + area.columnCount };
}

const DRESS_PARTS: readonly DressPart[] = [
  'fontColor',
  'bold',
  'fontSize',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'borderColor',
];

/** What a planned format changes beside number format and fill. */
export function dressPartsOf(format: PlannedFormat): DressPart[] {
  return DRESS_PARTS.filter((part) => format[part] !== undefined);
}

/** The areas where the plan changes more than values, number formats and fills. */
export function dressedAreas({ target, clear, formats }: SheetPlan): CellArea[] {
  if (target.sheetId === null) return [];
  const areas = [
    ...(clear ? [clear] : []),
    ...formats.filter((format) => dressPartsOf(format).length > 0).map(({ area }) => area),
  ];
  return areas.filter(
    (area, at) =>
      !areas.some((other, of) => holdsArea(other, area) && (of < at || !holdsArea(area, other))),
  );
}

/** The plan of a sheet cell by cell: the clearing first, then the blocks, then the formats. */
export function plannedGrid(plan: SheetPlan): PlannedGrid | null {
  const area = touchedArea(plan);
  if (!area) return null;
  const cells = Array.from({ length: area.rowCount }, () =>
    new Array<PlannedCell>(area.columnCount).fill(UNTOUCHED),
  );
  const change = (of: CellArea, next: (cell: PlannedCell, r: number, c: number) => PlannedCell) => {
    for (let r = 0; r < of.rowCount; r += 1) {
      const row = cells[of.row - area.row + r];
      for (let c = 0; c < of.columnCount; c += 1) {
        const at = of.column - area.column + c;
        if (row) row[at] = next(row[at] ?? UNTOUCHED, r, c);
      }
    }
  };
  if (plan.clear) change(plan.clear, () => CLEARED);
  for (const block of plan.blocks) {
    change(blockArea(block), (cell, r, c) => placed(cell, block.values[r]?.[c]));
  }
  for (const { area: of, numberFormat, fill, fillOver } of plan.formats) {
    change(of, (cell) => ({
      ...cell,
      numberFormat: numberFormat ?? cell.numberFormat,
      fill: fill ?? cell.fill,
      ...(fillOver && { fillOver }),
    }));
  }
  return { area, cells };
}

/** The cells of a block. */
export function blockArea({ row, column, values }: SheetPlan['blocks'][number]): CellArea {
  return { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
}

/** A cell that is kept inside a cleared area keeps everything. */
function placed(cell: PlannedCell, value: PlannedValue | undefined): PlannedCell {
  if (!value || value.kind === 'keep') return UNTOUCHED;
  return { ...cell, value };
}
