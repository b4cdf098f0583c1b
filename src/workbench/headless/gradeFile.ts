import { gradingReport } from '../../application/gradingReport';
import { gradingSummary } from '../../application/gradingSummary';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addinOfManifest';
import type { GradeCommand } from './commandLine';
import { fileRun, type GivenFiles } from './fileRun';
import { refusalOf } from './refusalOf';
import { language, refuse, type Exit } from './terminal';

/** Grades a month of the workbook as the pane would, and saves it as another file. */
export function gradeFile(
  workbook: WorkbookModel,
  addin: Addin,
  command: GradeCommand,
  { rules, roster }: GivenFiles,
): Promise<Exit> {
  return fileRun(workbook, addin, command, async (session, requests) => {
    // IN stays as it is, so what a person typed there is not lost by replacing it in OUT.
    const { period } = command;
    const options = { period, excludedTables: [], agreed: 'all', rules, roster } as const;
    const outcome = await session.grade(options, () => undefined);
    if (outcome.kind !== 'graded') return refuse(refusalOf(command.input, outcome), command.json);
    const { result } = outcome;
    return {
      problems: result.problems,
      report: gradingReport(result, requests, language),
      summary: gradingSummary(result, language),
    };
  });
}
