import type { CallControl } from '../application/callControl';
import type { CellArea, SheetSnapshot, Snapshot } from '../tables/snapshot';
import { readingCells } from './areaReading';
import { cellCount } from './cellAreas';
import { UnusableAnswer } from './hostFailures';
import type { OfficeCall } from './officeCall';
import { readingAll, readingNothing } from './reading';
import { sendPieces } from './requestChunks';
import { queueSheetState, queueUsedArea, type SheetState } from './sheetState';
import { queueSettings } from './workbookSettings';

/** How much is read, and which workbook settings are ours. */
export interface ReadSettings {
  /** Cells of all sheets together; more is a failure, not a wait without end. */
  readonly maxCells: number;
  readonly bytesPerRequest: number;
  readonly settingPrefix: string;
  /** Told how many of the requests for cells are done. */
  readonly onAmount?: CallControl['onAmount'] | undefined;
}

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

type MeasuredSheet = ListedSheet & SheetState & { readonly usedArea: CellArea | null };

/**
 * Reads every sheet into plain data, in sheet order. Three requests for an ordinary workbook
 * whatever the number of its sheets: what there is, where it has values, the values; more only
 * when the values do not fit into one answer. Throws host failures.
 */
export async function readSnapshot(call: OfficeCall, settings: ReadSettings): Promise<Snapshot> {
  const takeWorkbook = queueWorkbook(call, settings.settingPrefix);
  await call.sync('read');
  const { listed, ...workbook } = takeWorkbook();

  const takeSheets = listed.map((sheet) => queueSheet(call, sheet));
  await call.sync('read');
  const sheets = takeSheets.map((take) => take());
  checkSize(sheets, settings.maxCells);

  const { bytesPerRequest, onAmount } = settings;
  const reading = readingAll(
    sheets.map(({ id, name, usedArea }) =>
      usedArea
        ? readingCells({ sheet: sheetById(call, id), name }, usedArea, bytesPerRequest)
        : readingNothing([]),
    ),
  );
  await sendPieces(call, reading.pieces, { kind: 'read', bytesPerRequest, onAmount });
  const cells = reading.take();
  return {
    ...workbook,
    sheets: sheets.map(({ usedArea, ...sheet }, index): SheetSnapshot => ({
      ...sheet,
      row: usedArea?.row ?? 0,
      column: usedArea?.column ?? 0,
      cells: cells[index] ?? [],
    })),
  };
}

function sheetById({ context }: OfficeCall, id: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(id);
}

function queueWorkbook({ context }: OfficeCall, settingPrefix: string) {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load('name');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/position');
  names.load('items/name,items/formula');
  const takeSettings = queueSettings(workbook, settingPrefix);
  return () => ({
    workbookName: workbook.name,
    isProtected: protection.protected,
    listed: [...worksheets.items]
      .sort((a, b) => a.position - b.position)
      .map(({ id, name, visibility }): ListedSheet => ({
        id,
        name,
        visible: visibility === 'Visible',
      })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings: takeSettings(),
  });
}

function queueSheet(call: OfficeCall, listed: ListedSheet): () => MeasuredSheet {
  const sheet = sheetById(call, listed.id);
  const takeState = queueSheetState(sheet);
  const takeUsedArea = queueUsedArea(sheet);
  return () => ({ ...listed, ...takeState(), usedArea: takeUsedArea() });
}

function checkSize(sheets: readonly MeasuredSheet[], maxCells: number): void {
  let total = 0;
  for (const { name, usedArea } of sheets) {
    total += usedArea ? cellCount(usedArea) : 0;
    if (total > maxCells) throw new UnusableAnswer('TooManyCells', name);
  }
}
