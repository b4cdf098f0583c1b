import type { RuleSet } from '../domain/ruleSet';
import type { ClockPort, WorkbookPort } from './ports';

/** What a session works with. */
export interface GradingPorts {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  /** The rules where the workbook has no rules sheet. */
  readonly rules: RuleSet;
  /** The add-in's version, `0.5.0`, as every sheet it writes names it. */
  readonly version: string;
}
