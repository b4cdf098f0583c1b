import { draftCheckReport, draftCheckSummary } from '../../application/draftCheckReport';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addinOfManifest';
import type { GradeCommand } from './commandLine';
import { draftOfFile } from './draftFile';
import { fileRun, type GivenFiles } from './fileRun';
import { refusalOf } from './refusalOf';
import { EXIT, language, refuse, say, type Exit } from './terminal';

/** A command that checks a draft. */
type CheckCommand = GradeCommand & { readonly check: string };

/**
 * Checks a draft against the workbook's month and tells what was found. Nothing is written; the exit
 * says whether something was found.
 */
export function checkFile(
  workbook: WorkbookModel,
  addin: Addin,
  command: CheckCommand,
  { rules, roster }: GivenFiles,
): Promise<Exit> {
  return fileRun(workbook, addin, command, async (session) => {
    const { input, check, period, json } = command;
    const source = await draftOfFile(check);
    if ('exit' in source) return refuse(source, json);
    const options = { period, excludedTables: [], rules, roster };
    const outcome = await session.checkDraft(source, options);
    if (outcome.kind === 'noSuchSheet') throw new Error('A file was looked for among the sheets');
    if (outcome.kind !== 'checked') return refuse(refusalOf(input, outcome), json);
    const report = () => JSON.stringify(draftCheckReport(outcome, language), null, 2);
    say(json ? [report()] : draftCheckSummary(outcome, language));
    return outcome.findings.length > 0 ? EXIT.someBlocked : EXIT.graded;
  });
}
