/** How a column of a text table is set. */
export type TextAlignment = 'left' | 'right';

/** Chinese characters and full-width forms take two places of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Places a text takes in a terminal. */
export function displayWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

/**
 * Rows as lines of text with aligned columns, two blanks between columns.
 * @param alignments one per column; missing ones are left
 */
export function textTable(
  rows: readonly (readonly string[])[],
  alignments: readonly TextAlignment[],
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  }
  return rows.map((row) =>
    row
      .map((text, column) => {
        const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(text));
        return alignments[column] === 'right' ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}
