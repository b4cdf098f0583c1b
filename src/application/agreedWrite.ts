import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import { agreesTo, type Agreed } from './agreedReplacements';
import type { CallControl } from './callControl';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { WorkbookPort, WriteOutcome } from './ports';

/** How a write is followed. */
export interface Writing {
  /** Called once nothing has to be asked any more. */
  readonly onWriting?: () => void;
  readonly control?: CallControl;
}

/** Writes a plan made from `basis`, unless it replaces what the person did not agree to lose. */
export async function writeAgreed(
  workbook: Pick<WorkbookPort, 'apply'>,
  plan: WritePlan,
  basis: Snapshot,
  agreed: Agreed,
  { onWriting, control }: Writing = {},
): Promise<WriteOutcome | NothingWritten | CallFailed> {
  const { replacements } = plan;
  if (!agreesTo(agreed, replacements)) {
    return { kind: 'confirm', replacements, total: replacements.length };
  }
  onWriting?.();
  const applied = await workbook.apply(plan, basis, control);
  return applied.ok ? applied.value : { kind: 'failed', failure: applied.failure };
}
