import { pick, type Choices } from './choices';
import type { DrawnColumn } from './tableColumns';

/** Counts that every channel needs: without the word of one a table cannot be graded. */
const NEEDED = new Set(['due', 'handled', 'onTime']);

/** The columns with a header nobody can grade by: a needed count under a strange word, or twice. */
export function unusableColumns(choices: Choices, columns: readonly DrawnColumn[]): DrawnColumn[] {
  const needed = columns.flatMap(({ content }, at) =>
    content.kind === 'count' && NEEDED.has(content.name) ? [at] : [],
  );
  const wrongAt = pick(choices, [needed[0] ?? 0, ...needed]);
  const isTwice = choices.below(2) === 1;
  return columns.flatMap((column, at): DrawnColumn[] => {
    if (at !== wrongAt) return [column];
    const strange: DrawnColumn = { content: column.content, texts: ['数量（三）'] };
    return isTwice ? [column, column] : [strange];
  });
}
