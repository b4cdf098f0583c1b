import type { PreviousSheet } from './previousValues';
import { sameName } from './preflightChecks';

/**
 * The ids that a run's sheets have now; null for one that is gone. A sheet is known by its name:
 * other programs, and Excel on another computer, may give sheets new ids. A sheet that was renamed
 * is known by its id, unless that is by now the id of another sheet of the run.
 */
export function resolvedSheets(
  previous: readonly Pick<PreviousSheet, 'sheetId' | 'sheetName'>[],
  sheets: readonly { readonly id: string; readonly name: string }[],
): (string | null)[] {
  const named = (wanted: string) => sheets.find(({ name }) => sameName(name, wanted));
  const claimed = new Set(previous.map(({ sheetName }) => named(sheetName)?.id));
  return previous.map(({ sheetId, sheetName }) => {
    const found = named(sheetName) ?? sheets.find(({ id }) => id === sheetId && !claimed.has(id));
    return found?.id ?? null;
  });
}
