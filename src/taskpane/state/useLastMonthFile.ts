import { useRef, useState } from 'react';
import { rankedMonths } from '../../application/earlierWorkbook';
import type { GradingOptions, GradingResult } from '../../application/gradingSession';
import { previousPeriod } from '../../domain/lastMonth';
import { samePeriod, type Period } from '../../domain/period';
import type { WorkbookFileFailure } from '../../workbookFile/readWorkbookFile';
import { LARGEST_WORKBOOK_FILE } from '../../workbookFile/workbookFileSize';
import { useBugReport } from './useBugReport';

/** The workbook of the month before, as a run takes it. */
export type LastMonthWorkbook = NonNullable<GradingOptions['earlierWorkbook']>;

/**
 * Why a file is not the month before. `otherMonths`: it was graded for others; `unread`: the browser
 * could not read it; `notFetched`: our reader did not come.
 */
export type LastMonthFileFailure =
  WorkbookFileFailure | 'tooLarge' | 'notGraded' | 'otherMonths' | 'unread' | 'notFetched';

/** What became of the file that was last chosen. */
export type LastMonthOpening =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly file: string }
  | {
      readonly kind: 'opened';
      readonly file: string;
      /** The result on screen then, which does not know it. */
      readonly besides: GradingResult;
    }
  | {
      readonly kind: 'notOpened';
      readonly file: string;
      readonly failure: LastMonthFileFailure;
      /** The months it was graded for. */
      readonly months: readonly Period[];
    };

/** The workbook of the month before that a person opened beside the one that is graded. */
export interface LastMonthFileControl {
  readonly opening: LastMonthOpening;
  /** The last one that could be opened; it stays while another is tried, and for later months. */
  readonly workbook: LastMonthWorkbook | null;
  /** Opens a file for the month before a result's. */
  readonly open: (file: File, result: GradingResult) => void;
}

/** Keeps the workbook of the month before while the pane is open. */
export function useLastMonthFile(): LastMonthFileControl {
  const [opening, setOpening] = useState<LastMonthOpening>({ kind: 'none' });
  const [workbook, setWorkbook] = useState<LastMonthWorkbook | null>(null);
  const latest = useRef<File | null>(null);
  const reportBug = useBugReport();
  const open: LastMonthFileControl['open'] = (file, result) => {
    latest.current = file;
    const { name } = file;
    setOpening({ kind: 'opening', file: name });
    lastMonthIn(file, result).then((read) => {
      if (latest.current !== file) return;
      if (read.kind === 'notOpened') {
        setOpening({ ...read, file: name });
        return;
      }
      setOpening({ kind: 'opened', file: name, besides: result });
      setWorkbook(read.workbook);
    }, reportBug);
  };
  return { opening, workbook, open };
}

type Read =
  | { readonly kind: 'opened'; readonly workbook: LastMonthWorkbook }
  | {
      readonly kind: 'notOpened';
      readonly failure: LastMonthFileFailure;
      readonly months: readonly Period[];
    };

async function lastMonthIn(file: File, { period, rules }: GradingResult): Promise<Read> {
  if (file.size > LARGEST_WORKBOOK_FILE) return notOpened('tooLarge');
  const [reader, bytes] = await Promise.allSettled([workbookReader(), file.arrayBuffer()]);
  if (reader.status === 'rejected') return notOpened('notFetched');
  if (bytes.status === 'rejected') return notOpened('unread');
  const read = await reader.value(new Uint8Array(bytes.value), file.name);
  if (read.kind === 'unreadable') return notOpened(read.failure);
  const months = rankedMonths(read.snapshot, rules);
  if (months.length === 0) return notOpened('notGraded');
  const wanted = period && previousPeriod(period);
  return months.some((month) => samePeriod(month, wanted))
    ? { kind: 'opened', workbook: read.snapshot }
    : notOpened('otherMonths', months);
}

function notOpened(failure: LastMonthFileFailure, months: readonly Period[] = []): Read {
  return { kind: 'notOpened', failure, months };
}

/** What reads workbooks is large: it is fetched when the first file is opened. */
async function workbookReader() {
  const { readWorkbookFile } = await import(
    /* webpackChunkName: "workbookFile" */ '../../workbookFile/readWorkbookFile'
  );
  return readWorkbookFile;
}
