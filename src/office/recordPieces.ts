import type { RequestPiece } from './requestChunks';
import { openedHead, recordKeys, type RecordSettings } from './runRecord';

/** What a request says of the run's record before the first change and after the last. */
export interface RecordPieces {
  readonly first: readonly RequestPiece[];
  readonly last: readonly RequestPiece[];
}

type Settings = Readonly<Record<string, string>>;

const BYTES_PER_SETTING = 500;

interface RecordedRun {
  /** Null for a run that is too large to be kept. */
  readonly record: RecordSettings | null;
  /** The workbook right before the run. */
  readonly workbook: { readonly settings: Settings };
}

/**
 * Stores the record of a run before its first change, and marks it as done after the last one. When
 * it is too large to be kept, no record may stay that tells of an earlier run.
 */
export function recordPieces(
  { workbook }: Excel.RequestContext,
  { record, workbook: { settings: now } }: RecordedRun,
  prefix: string,
): RecordPieces {
  const stale = recordKeys(now, prefix).filter((key) => record?.parts[key] === undefined);
  if (!record) return { first: stale.map((key) => removal(workbook, key)), last: [] };
  const { parts, headKey, open, done } = record;
  return {
    first: [
      ...Object.entries(parts).map(([key, text]) => storing(workbook, key, text)),
      storing(workbook, headKey, open),
    ],
    last: [
      storing(workbook, headKey, done),
      ...stale.filter((key) => key !== headKey).map((key) => removal(workbook, key)),
    ],
  };
}

/** Marks the record as half taken back, and removes it when all is put back. */
export function restoredRecordPieces(
  { workbook }: Excel.RequestContext,
  now: Settings,
  prefix: string,
): RecordPieces {
  const opened = openedHead(now, prefix);
  return {
    first: opened ? [storing(workbook, opened.key, opened.text)] : [],
    // The head first: without it the parts are nothing.
    last: recordKeys(now, prefix)
      .sort()
      .map((key) => removal(workbook, key)),
  };
}

/** Marks the record as half taken back, and puts the one of an earlier run in its place again. */
export function earlierRecordPieces(
  { workbook }: Excel.RequestContext,
  now: Settings,
  earlier: Settings,
  prefix: string,
): RecordPieces {
  const opened = openedHead(now, prefix);
  const kept = recordKeys(earlier, prefix).sort().reverse();
  return {
    first: opened ? [storing(workbook, opened.key, opened.text)] : [],
    last: [
      ...recordKeys(now, prefix)
        .filter((key) => earlier[key] === undefined)
        .sort()
        .map((key) => removal(workbook, key)),
      // The head last: it is what says that the parts are whole.
      ...kept.map((key) => storing(workbook, key, earlier[key] ?? '')),
    ],
  };
}

/** Stores one setting; Chinese takes three bytes a letter. */
export function storing(workbook: Excel.Workbook, key: string, text: string): RequestPiece {
  return {
    bytes: BYTES_PER_SETTING + 3 * text.length,
    queue: () => {
      workbook.settings.add(key, text);
    },
  };
}

/** Somebody else may have removed it already. */
function removal(workbook: Excel.Workbook, key: string): RequestPiece {
  return {
    bytes: BYTES_PER_SETTING,
    queue: () => {
      workbook.settings.getItemOrNullObject(key).delete();
    },
  };
}
