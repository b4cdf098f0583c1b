import { rollUpReport } from '../../application/rollUpReport';
import { rollUpSummary } from '../../application/rollUpSummary';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addinOfManifest';
import type { AskedRollUp, GradeCommand } from './commandLine';
import { fileRun, type GivenFiles } from './fileRun';
import { refusalOf } from './refusalOf';
import { language, refuse, type Exit } from './terminal';

/** A command that rolls months up. */
type RollUpCommand = GradeCommand & { readonly rollUp: AskedRollUp };

/** Rolls up the workbook's months of a span as the pane would, and saves it as another file. */
export function rollUpFile(
  workbook: WorkbookModel,
  addin: Addin,
  command: RollUpCommand,
  { rules, roster }: GivenFiles,
): Promise<Exit> {
  return fileRun(workbook, addin, command, async (session, requests) => {
    const choices = { excludedTables: [], agreed: 'all', rules, roster } as const;
    const outcome = await session.rollUp({ ...command.rollUp, ...choices }, () => undefined);
    if (outcome.kind !== 'graded') return refuse(refusalOf(command.input, outcome), command.json);
    const { result } = outcome;
    return {
      problems: result.problems,
      report: rollUpReport(result, requests, language),
      summary: rollUpSummary(result, language),
    };
  });
}
