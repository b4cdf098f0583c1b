import { gradingReport } from '../../application/gradingReport';
import { gradingSummary } from '../../application/gradingSummary';
import type { BulletinOutcome, GradingResult } from '../../application/gradingSession';
import { periodKey } from '../../domain/period';
import type { Snapshot } from '../../tables/snapshot';
import type { WorkbookModel } from '../model/workbookModel';
import type { Addin } from './addinOfManifest';
import type { GradeCommand } from './commandLine';
import type { CountedRequests } from './countedRequests';
import { fileRun, type GivenFiles, type Told } from './fileRun';
import { refusalOf } from './refusalOf';
import { EXIT, language, refuse, texts, type Exit, type Refusal } from './terminal';

/** What other files than the workbook give for grading a month. */
export interface GradeFiles extends GivenFiles {
  /** A workbook graded for the month before. */
  readonly earlierWorkbook: Snapshot | null;
}

/** Grades a month of the workbook as the pane would, and saves it as another file. */
export function gradeFile(
  workbook: WorkbookModel,
  addin: Addin,
  command: GradeCommand,
  { rules, roster, earlierWorkbook }: GradeFiles,
): Promise<Exit> {
  return fileRun(workbook, addin, command, async (session, requests) => {
    // IN stays as it is, so what a person typed there is not lost by replacing it in OUT.
    const { period } = command;
    const given = { rules, roster, earlierWorkbook };
    const options = { period, excludedTables: [], agreed: 'all', ...given } as const;
    const outcome = await session.grade(options, () => undefined);
    if (outcome.kind !== 'graded') return refuse(refusalOf(command.input, outcome), command.json);
    const unasked = ofMonthNotFound(command, outcome.result);
    if (unasked) return refuse(unasked, command.json);
    const otherMonth = ofOtherMonth(command.lastMonth ?? command.input, outcome.result);
    if (otherMonth) return refuse(otherMonth, command.json);
    const { bulletin: file } = command;
    if (file === null) return told(outcome.result, requests);
    const written = await session.writeBulletin(options);
    if (written.kind !== 'written') {
      return refuse(refusalOf(command.input, written), command.json);
    }
    const { writeBulletin } = await import('../../wordFile/writeBulletin');
    const beside = { path: file, bytes: await writeBulletin(written.bulletin) };
    return { ...told(withBulletin(outcome.result, written), requests), beside };
  });
}

/**
 * Refuses a month that no table is of: in the pane a person looks at the tables and may know better
 * than their titles; here nobody does.
 */
function ofMonthNotFound(
  { input, period }: GradeCommand,
  { problems }: GradingResult,
): Refusal | null {
  const conflict = problems.find(({ code }) => code === 'periodConflict');
  if (period === null || !conflict) return null;
  const asked = periodKey(period);
  const named = String(conflict.details['periods'] ?? '').split('、');
  const found = named.filter((month) => month !== asked).join('、');
  const line = texts.noTablesOfMonth.replace('{asked}', asked).replace('{found}', found);
  return { exit: EXIT.nothingGraded, code: 'noTablesOfMonth', lines: [`${input}: ${line}`] };
}

/** Refuses a workbook given for the month before that is of other months: it was named for nothing else. */
function ofOtherMonth(file: string, { problems }: GradingResult): Refusal | null {
  const unused = problems.filter(({ code }) => code === 'lastMonthNotInWorkbook');
  return unused.length === 0 ? null : refusalOf(file, { kind: 'nothingToGrade', problems: unused });
}

function told(result: GradingResult, requests: CountedRequests): Told {
  return {
    problems: result.problems,
    report: gradingReport(result, requests, language),
    summary: gradingSummary(result, language),
  };
}

type WrittenBulletin = Extract<BulletinOutcome, { kind: 'written' }>;

/** With what writing the bulletin changed and met beside what grading told already. */
function withBulletin(
  result: GradingResult,
  { written, problems }: WrittenBulletin,
): GradingResult {
  const known = new Set(result.problems.map((problem) => JSON.stringify(problem)));
  const added = problems.filter((problem) => !known.has(JSON.stringify(problem)));
  const sheets = [...new Set([...result.written.sheets, ...written.sheets])];
  return {
    ...result,
    problems: [...result.problems, ...added],
    written: { sheets, cells: result.written.cells + written.cells },
  };
}
