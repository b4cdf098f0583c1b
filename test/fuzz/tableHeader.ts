import { between, pick, rarely, type Choices } from './choices';
import { wide } from './countForms';
import { textCell, type SheetCanvas } from './sheetCanvas';
import type { DrawnColumn } from './tableColumns';

/** A header as it is written: the texts of each column, and where a column with few texts has them. */
export interface DrawnHeader {
  readonly columns: readonly DrawnColumn[];
  readonly levels: number;
  /** Texts of a column with fewer texts than levels stand at the top (merged downwards) or below. */
  readonly short: 'top' | 'bottom';
}

const FAMILIES: Readonly<Record<string, string>> = {
  ...{ due: '办理情况', handled: '办理情况', onTime: '办理情况', rework: '办理情况' },
  ...{ completion: '办理情况', followedUp: '回访情况', dissatisfied: '回访情况' },
  ...{ satisfied: '回访情况', dissatisfaction: '回访情况', satisfaction: '回访情况' },
};

/** Counts whose word is split into a cell above and its own. */
const SPLIT: Readonly<Record<string, readonly [string, string]>> = {
  onTime: ['按期', '办理数'],
  followedUp: ['回访', '总数'],
  dissatisfied: ['回访', '不满意数'],
  satisfied: ['回访', '满意数'],
};

/** Puts upper cells over figure columns, or leaves the header with one row. */
export function withUpperCells(
  columns: readonly DrawnColumn[],
  parents: 'none' | 'families' | 'split',
  top: string | null,
): DrawnColumn[] {
  return columns.map((column) => {
    const { content, texts } = column;
    if (content.kind !== 'count' && content.kind !== 'rate') return column;
    const upper = top === null ? [] : [top];
    const split = content.kind === 'count' ? SPLIT[content.name] : undefined;
    const own =
      parents === 'split' && split
        ? split
        : [...(parents === 'families' ? [FAMILIES[content.name] ?? ''] : []), ...texts];
    return { content, texts: [...upper, ...own].filter((text) => text !== '') };
  });
}

/**
 * The header of these columns, its texts written as staff write them. Where a word is split over two
 * cells nothing stands below: `按期` over `办理数` would seem to go on over its neighbour.
 */
export function drawnHeader(
  choices: Choices,
  columns: readonly DrawnColumn[],
  isSplit: boolean,
): DrawnHeader {
  const levels = Math.max(...columns.map(({ texts }) => texts.length));
  return {
    levels,
    short: levels > 1 && !isSplit && rarely(choices, 4) ? 'bottom' : 'top',
    columns: columns.map((column) => {
      const own = column.texts.at(-1) ?? '';
      return { ...column, texts: [...column.texts.slice(0, -1), written(choices, own, column)] };
    }),
  };
}

/** Writes the header; the row under it is where the body begins. */
export function writeHeader(
  canvas: SheetCanvas,
  { columns, levels, short }: DrawnHeader,
  row: number,
  column: number,
  unitText: string | null,
): number {
  columns.forEach(({ content, texts }, at) => {
    const own = content.kind === 'unit' && unitText !== null ? [unitText] : texts;
    const shift = short === 'bottom' ? levels - own.length : 0;
    const before = columns[at - 1]?.texts ?? [];
    own.forEach((text, level) => {
      const isLeaf = level === own.length - 1;
      // A cell over several columns is merged: its text stands in the first of them.
      const isMerged =
        !isLeaf &&
        before.length > level + 1 &&
        own.slice(0, level + 1).join() === before.slice(0, level + 1).join();
      if (!isMerged) canvas.put(row + level + shift, column + at, textCell(text));
    });
  });
  return row + levels;
}

function written(choices: Choices, text: string, { content }: DrawnColumn): string {
  if (!rarely(choices, 3)) return text;
  const middle = between(choices, 1, Math.max(1, text.length - 1));
  const [start, end] = [text.slice(0, middle), text.slice(middle)];
  const isFigure = content.kind === 'count';
  return pick(choices, [
    text,
    `${start}\n${end}`,
    `${start} ${end}`,
    `${start}\r\n${end}`,
    `${start}\u3000${end}`,
    ` ${text} `,
    Array.from(text).join(' '),
    ...(isFigure ? [`${text}(件)`, `${text}（件）`, `${text}\n（件）`, `${text}（单）`] : []),
    text.includes('(') ? wide(text) : text,
  ]);
}
