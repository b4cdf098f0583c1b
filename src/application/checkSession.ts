import type {
  DraftCheckOptions,
  DraftCheckOutcome,
  DraftSheet,
  DraftSource,
} from './draftCheckOutcome';
import { fetchedScript } from './fetchedScript';
import type { GradingPorts } from './gradingPorts';
import type { HostFailure } from './hostFailure';
import { succeed, type Result } from './result';

/** Checking a draft before it is printed, as pane and command line use it. */
export interface CheckSession {
  /** The sheets with prose on them, in sheet order. */
  draftSheets(): Promise<Result<readonly DraftSheet[], HostFailure>>;
  /** Checks a draft against the month as it would be graded now. Writes nothing. */
  checkDraft(source: DraftSource, options: DraftCheckOptions): Promise<DraftCheckOutcome>;
}

/** The session's checks over its workbook. Each call reads the workbook anew. */
export function createCheckSession({
  workbook,
  clock,
  rules,
  version,
}: GradingPorts): CheckSession {
  const checker = () => fetchedScript(() => import('./draftCheck'));
  return {
    async draftSheets() {
      const read = await workbook.read();
      if (!read.ok) return read;
      const fetched = await checker();
      return fetched.ok ? succeed(fetched.value.draftSheetsOf(read.value)) : fetched;
    },
    async checkDraft(source, options) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const fetched = await checker();
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { checkedDraft } = fetched.value;
      return checkedDraft(read.value, source, options, { rules, madeAt: clock.now(), version });
    },
  };
}
