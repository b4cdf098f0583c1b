import { writeFile } from 'node:fs/promises';
import { createGradingSession, type GradingSession } from '../../application/gradingSession';
import { LOCAL_CLOCK } from '../../application/localClock';
import type { WorkbookPort } from '../../application/ports';
import { RULES_IN_FORCE } from '../../application/rulesInForce';
import type { Problem } from '../../domain/problem';
import type { Roster } from '../../domain/roster';
import type { RuleSet } from '../../domain/ruleSet';
import { createOfficeWorkbook } from '../../office/workbookPort';
import { saveWorkbook } from '../model/saveWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import { createExcelHost } from '../objects/excelHost';
import { bootOfficeInNode } from '../transport/nodeTransport';
import type { Addin } from './addinOfManifest';
import type { GradeCommand } from './commandLine';
import { counting, type CountedRequests } from './countedRequests';
import { codeOf } from './fileFailure';
import { packageVersion } from './packageVersion';
import { EXCEL_API, PROJECT } from './project';
import { complain, EXIT, refuse, say, texts, type Exit, type Refusal } from './terminal';

/** What other files than the workbook give; null for what none gives. */
export interface GivenFiles {
  readonly rules: RuleSet | null;
  readonly roster: Roster | null;
}

/** What a run has to tell once the workbook is saved. */
export interface Told {
  readonly problems: readonly Problem[];
  /** What `--json` prints. */
  readonly report: object;
  readonly summary: readonly string[];
  /** Another file written beside the workbook; absent for none. */
  readonly beside?: WrittenFile;
}

/** A file with all of its content. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Runs a session over the workbook as the pane would, saves the workbook as another file and tells what
 * came of it. IN stays as it is.
 * @param run what to do with the session; an exit means that it has refused and nothing is saved
 */
export async function fileRun(
  workbook: WorkbookModel,
  addin: Addin,
  { output, json }: GradeCommand,
  run: (session: GradingSession, requests: CountedRequests) => Promise<Told | Exit>,
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
    const told = await run(createGradingSession(ports), requests);
    if (typeof told === 'number') return told;
    const saved = await saveWorkbook(workbook, { addin });
    const files = [{ path: output, bytes: saved }, ...(told.beside ? [told.beside] : [])];
    for (const file of files) {
      const failure = await failureOfWriting(file);
      if (failure) return refuse(failure, json);
    }
    if (workbook.lostOnSave.length > 0) {
      complain([texts.lost, ...workbook.lostOnSave.map(({ kind, part }) => `  ${kind}: ${part}`)]);
    }
    say(
      json
        ? [JSON.stringify(told.report, null, 2)]
        : [...told.summary, '', ...files.map(({ path }) => `→ ${path}`)],
    );
    const someBlocked = told.problems.some(({ severity }) => severity === 'blocking');
    return someBlocked ? EXIT.someBlocked : EXIT.graded;
  } finally {
    office.close();
  }
}

async function failureOfWriting({ path, bytes }: WrittenFile): Promise<Refusal | null> {
  try {
    await writeFile(path, bytes);
    return null;
  } catch (error) {
    const lines = [`${path}: ${texts.notWritten} ${codeOf(error)}`.trimEnd()];
    return { exit: EXIT.nothingGraded, code: 'notWritten', lines };
  }
}
