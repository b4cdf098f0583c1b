import type { SnapshotCell } from '../../src/tables/snapshot';
import { pick, rarely, type Choices } from './choices';
import { BLANK, byFormula, numberCell, textCell } from './sheetCanvas';
import type { DrawnColumn } from './tableColumns';
import { totalFigures, type TableLine } from './tableLines';
import { printedRate } from './unitCells';

/** A total's cells, and the position of the one that is wrong on purpose; null for none. */
export interface TotalRow {
  readonly cells: readonly SnapshotCell[];
  readonly wrongAt: number | null;
}

/** The row of a total: its label, the sums or means of its units, its rates. */
export function totalRow(
  choices: Choices,
  line: Extract<TableLine, { kind: 'total' }>,
  columns: readonly DrawnColumn[],
  mayBeWrong: boolean,
): TotalRow {
  const cells = totalCells(choices, line, columns);
  if (!mayBeWrong || line.isAverage || !rarely(choices, 2)) return { cells, wrongAt: null };
  const counts = columns.flatMap(({ content }, at) => (content.kind === 'count' ? [at] : []));
  const wrongAt = pick(choices, [counts[0] ?? 0, ...counts]);
  const own = cells[wrongAt]?.content;
  const wrong = numberCell((own?.kind === 'number' ? own.value : 0) + 1 + choices.below(50));
  return { cells: cells.map((cell, at) => (at === wrongAt ? wrong : cell)), wrongAt };
}

function totalCells(
  choices: Choices,
  line: Extract<TableLine, { kind: 'total' }>,
  columns: readonly DrawnColumn[],
): SnapshotCell[] {
  const figures = totalFigures(line.units);
  const isByFormula = rarely(choices, 3);
  const labelKinds = columns
    .map(({ content }) => content.kind)
    .filter((kind) => ['unit', 'sequence', 'group'].includes(kind));
  const labelKind = pick(choices, ['unit', ...labelKinds]);
  return columns.map(({ content }) => {
    if (content.kind === labelKind) return textCell(line.label);
    if (content.kind === 'count') {
      const sum = figures[content.channel]?.[content.name] ?? 0;
      const cell = numberCell(line.isAverage ? sum / line.units.length : sum);
      return isByFormula ? byFormula(cell, '=SUM(B2:B9)') : cell;
    }
    if (content.kind === 'rate') {
      const fill = content.fill === 'given' ? 'hand' : content.fill;
      return printedRate(choices, { ...content, fill }, figures[content.channel] ?? {});
    }
    return BLANK;
  });
}
