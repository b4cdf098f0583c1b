import { writeFile } from 'node:fs/promises';
import { gradingReport } from '../../application/gradingReport';
import { createGradingSession } from '../../application/gradingSession';
import { gradingSummary } from '../../application/gradingSummary';
import { LOCAL_CLOCK } from '../../application/localClock';
import type { WorkbookPort } from '../../application/ports';
import { RULES_IN_FORCE } from '../../application/rulesInForce';
import type { Roster } from '../../domain/roster';
import type { RuleSet } from '../../domain/ruleSet';
import { createOfficeWorkbook } from '../../office/workbookPort';
import { saveWorkbook } from '../model/saveWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import { createExcelHost } from '../objects/excelHost';
import { bootOfficeInNode } from '../transport/nodeTransport';
import type { Addin } from './addinOfManifest';
import type { GradeCommand } from './commandLine';
import { counting } from './countedRequests';
import { codeOf } from './fileFailure';
import { packageVersion } from './packageVersion';
import { EXCEL_API, PROJECT } from './project';
import { refusalOf } from './refusalOf';
import { complain, EXIT, language, refuse, say, texts, type Exit } from './terminal';

/** What other files than the workbook give; null for what none gives. */
export interface GivenFiles {
  readonly rules: RuleSet | null;
  readonly roster: Roster | null;
}

/** Grades a month of the workbook as the pane would, and saves it as another file. */
export async function gradeFile(
  workbook: WorkbookModel,
  addin: Addin,
  command: GradeCommand,
  { rules, roster }: GivenFiles,
): Promise<Exit> {
  const host = createExcelHost(workbook, { addinId: addin.id, excelApi: EXCEL_API });
  const office = await bootOfficeInNode(host, PROJECT);
  try {
    const requests = { read: 0, write: 0 };
    const inExcel = createOfficeWorkbook();
    const counted: WorkbookPort = {
      ...inExcel,
      read: () => counting(host.requests, requests, 'read', () => inExcel.read()),
      apply: (plan, basis) =>
        counting(host.requests, requests, 'write', () => inExcel.apply(plan, basis)),
    };
    const version = await packageVersion(PROJECT);
    const ports = { workbook: counted, clock: LOCAL_CLOCK, rules: RULES_IN_FORCE, version };
    // IN stays as it is, so what a person typed there is not lost by replacing it in OUT.
    const { period } = command;
    const options = { period, excludedTables: [], agreed: 'all', rules, roster } as const;
    const outcome = await createGradingSession(ports).grade(options, () => undefined);
    if (outcome.kind !== 'graded') {
      return refuse({ ...refusalOf(command.input, outcome) }, command.json);
    }
    const saved = await saveWorkbook(workbook, { addin });
    try {
      await writeFile(command.output, saved);
    } catch (error) {
      const lines = [`${command.output}: ${texts.notWritten} ${codeOf(error)}`.trimEnd()];
      return refuse({ exit: EXIT.nothingGraded, code: 'notWritten', lines }, command.json);
    }
    const { result } = outcome;
    if (workbook.lostOnSave.length > 0) {
      complain([texts.lost, ...workbook.lostOnSave.map(({ kind, part }) => `  ${kind}: ${part}`)]);
    }
    if (command.json) {
      say([JSON.stringify(gradingReport(result, requests, language), null, 2)]);
    } else {
      say([...gradingSummary(result, language), '', `→ ${command.output}`]);
    }
    const someBlocked = result.problems.some((problem) => problem.severity === 'blocking');
    return someBlocked ? EXIT.someBlocked : EXIT.graded;
  } finally {
    office.close();
  }
}
