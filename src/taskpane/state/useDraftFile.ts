import { useRef, useState } from 'react';
import type { Draft } from '../../application/draftCheckOutcome';
import { LARGEST_DRAFT_FILE } from '../../wordFile/draftFileSize';
import type { WordFailure } from '../../wordFile/readWordText';
import { useBugReport } from './useBugReport';

/** Why a file gave no draft. `unread`: the browser could not read it; `notFetched`: our reader did not come. */
export type DraftFileFailure = WordFailure | 'withoutText' | 'unread' | 'notFetched';

/** A file that was opened, and the draft that was in it then. */
export interface OpenedDraft {
  readonly file: string;
  readonly draft: Draft;
}

/** What became of the file that was last chosen. */
export type DraftOpening =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly file: string }
  | ({ readonly kind: 'opened' } & OpenedDraft)
  | { readonly kind: 'notOpened'; readonly file: string; readonly failure: DraftFileFailure };

/** The draft file of the pane. */
export interface DraftFileControl {
  readonly opening: DraftOpening;
  /** The last one that could be opened; it stays while another is tried. */
  readonly opened: OpenedDraft | null;
  readonly open: (file: File) => void;
}

/** The draft file a person opens; it is read once, when it is opened. `onOpened`: a draft is there. */
export function useDraftFile(onOpened: () => void): DraftFileControl {
  const [opening, setOpening] = useState<DraftOpening>({ kind: 'none' });
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const latest = useRef<File | null>(null);
  const reportBug = useBugReport();
  const open = (file: File) => {
    latest.current = file;
    const { name } = file;
    setOpening({ kind: 'opening', file: name });
    draftIn(file).then((read) => {
      if (latest.current !== file) return;
      setOpening({ ...read, file: name });
      if (read.kind !== 'opened') return;
      setOpened({ file: name, draft: read.draft });
      onOpened();
    }, reportBug);
  };
  return { opening, opened, open };
}

type Read =
  | { readonly kind: 'opened'; readonly draft: Draft }
  | { readonly kind: 'notOpened'; readonly failure: DraftFileFailure };

async function draftIn(file: File): Promise<Read> {
  if (file.size > LARGEST_DRAFT_FILE) return { kind: 'notOpened', failure: 'tooLarge' };
  const [reader, bytes] = await Promise.allSettled([draftReader(), file.arrayBuffer()]);
  if (reader.status === 'rejected') return { kind: 'notOpened', failure: 'notFetched' };
  if (bytes.status === 'rejected') return { kind: 'notOpened', failure: 'unread' };
  const read = await reader.value(file.name, new Uint8Array(bytes.value));
  if (read.kind === 'unreadable') return { kind: 'notOpened', failure: read.failure };
  return read.draft.paragraphs.length === 0
    ? { kind: 'notOpened', failure: 'withoutText' }
    : { kind: 'opened', draft: read.draft };
}

/** What unpacks files is large: it is fetched when the first one is opened. */
async function draftReader() {
  const { readDraftFile } = await import(
    /* webpackChunkName: "draftFile" */ '../../wordFile/readDraftFile'
  );
  return readDraftFile;
}
