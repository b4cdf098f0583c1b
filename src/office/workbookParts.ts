import type { CurrentWorkbook } from './preflight';
import { sameName } from './preflightChecks';
import type { PreviousValues } from './previousValues';
import type { RequestPiece } from './requestChunks';

const BYTES_PER_ACTION = 500;
/** What a name has become when the sheet it pointed to is gone; nothing to bring back. */
const BROKEN = '#REF!';

/** Puts back the settings a run stored and the markers it made; nothing where they are as before. */
export function workbookPieces(
  { workbook }: Excel.RequestContext,
  previous: PreviousValues,
  now: CurrentWorkbook,
): RequestPiece[] {
  const settings = Object.entries(previous.settings).flatMap(([key, before]): RequestPiece[] => {
    const current = now.settings[key] ?? null;
    if (current === before) return [];
    return [
      {
        bytes: BYTES_PER_ACTION + 3 * (before?.length ?? 0),
        queue: () => {
          if (before === null) workbook.settings.getItem(key).delete();
          else workbook.settings.add(key, before);
        },
      },
    ];
  });
  const markers = Object.entries(previous.markers).flatMap(([marker, formula]): RequestPiece[] => {
    const current = now.names.find(({ name }) => sameName(name, marker));
    const before = formula?.includes(BROKEN) ? null : formula;
    if ((current?.formula ?? null) === before) return [];
    return [
      {
        bytes: BYTES_PER_ACTION,
        queue: () => {
          if (current) workbook.names.getItem(current.name).delete();
          if (before !== null) workbook.names.add(marker, before).visible = false;
        },
      },
    ];
  });
  return [...settings, ...markers];
}
