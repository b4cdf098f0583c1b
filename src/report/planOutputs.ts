import type { Problem } from '../domain/problem';
import { withoutRest, type Steps } from '../domain/steps';
import type { Snapshot } from '../tables/snapshot';
import { planOutputSheet, type OutputSheetPlan } from './outputPlan';
import { outputPlace } from './outputTarget';
import type { RunOutput } from './runOutputs';
import type { Stamp } from './stamp';
import { withOutput, type WrittenRecord } from './writtenRecord';

/** What planning a run's own sheets needs. */
export interface OutputsInput {
  /** Taken one after the other, each planned before the next is made. */
  readonly outputs: Iterable<RunOutput>;
  readonly snapshot: Snapshot;
  readonly stamp: Stamp;
  readonly record: WrittenRecord;
  /** Months, `2023-11`, whose sheets are left alone. */
  readonly kept: ReadonlySet<string>;
}

/** One of a run's own sheets as a change. */
export interface PlannedOutput {
  readonly output: RunOutput;
  readonly sheet: OutputSheetPlan;
  /** True when the workbook has the sheet already. */
  readonly isRenewed: boolean;
}

/** A run's own sheets as changes. */
export interface OutputsPlan {
  readonly planned: readonly PlannedOutput[];
  readonly problems: readonly Problem[];
  readonly record: WrittenRecord;
}

/** Plans every sheet of a run in the place that is its own. */
export function planOutputs(input: OutputsInput): OutputsPlan {
  return withoutRest(outputSteps(input));
}

/** As `planOutputs`, sheet by sheet. */
export function* outputSteps({
  outputs,
  snapshot,
  stamp,
  record,
  kept,
}: OutputsInput): Steps<OutputsPlan> {
  const addedNames: string[] = [];
  const problems: Problem[] = [];
  const planned: PlannedOutput[] = [];
  for (const output of outputs) {
    yield;
    const { body } = output;
    const wanted = { ...output, title: body.title, period: stamp.period };
    const { target, takenName } = outputPlace(wanted, { snapshot, record, kept, addedNames });
    if (output.isEmpty && target.sheetId === null) continue;
    if (target.sheetId === null) addedNames.push(target.sheetName);
    if (takenName !== null) problems.push(nameTaken(output, takenName, target.sheetName));
    const existing = snapshot.sheets.find((sheet) => sheet.id === target.sheetId) ?? null;
    const before = existing && record.outputs.find(({ marker }) => marker === target.marker);
    const sheet = planOutputSheet({ target, body, stamp, existing, before: before ?? null });
    planned.push({ output, sheet, isRenewed: existing !== null });
  }
  const next = planned.reduce((all, { sheet }) => withOutput(all, sheet.written), record);
  return { planned, problems, record: next };
}

function nameTaken({ output, channel }: RunOutput, name: string, chosen: string): Problem {
  return {
    code: 'outputNameTaken',
    severity: 'info',
    where: null,
    channel,
    unit: null,
    details: { name, chosen, output },
  };
}
