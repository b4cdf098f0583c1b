import type { RuleSet } from '../domain/ruleSet';
import type { ClockPort, WorkbookPort } from './ports';
import type { Rest } from './resting';

/** What a session works with. */
export interface GradingPorts {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  /** The rules where the workbook has no rules sheet. */
  readonly rules: RuleSet;
  /** The add-in's version, `0.5.0`, as every sheet it writes names it. */
  readonly version: string;
  /** How long work rests between its steps; left out, it is done at once. */
  readonly rest?: Rest;
}
