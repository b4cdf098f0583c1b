import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createGradingSession, type GradingOutcome } from '../../application/gradingSession';
import { gradingReport } from '../../application/gradingReport';
import { gradingSummary, problemLines } from '../../application/gradingSummary';
import { languageOf } from '../../application/language';
import { LOCAL_CLOCK } from '../../application/localClock';
import { failureText } from '../../application/messages/messages';
import type { WorkbookPort } from '../../application/ports';
import { RULES_IN_FORCE } from '../../application/rulesInForce';
import { createOfficeWorkbook } from '../../office/workbookPort';
import { openWorkbook } from '../model/openWorkbook';
import { saveWorkbook } from '../model/saveWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import { createExcelHost } from '../objects/excelHost';
import { bootOfficeInNode } from '../transport/nodeTransport';
import { parseCommandLine, USAGE, type GradeCommand } from './commandLine';
import { counting } from './countedRequests';
import { outputTarget } from './outputTarget';
import { TERMINAL_TEXTS } from './terminalTexts';

const EXIT = { graded: 0, someBlocked: 1, nothingGraded: 2, wrongUsage: 64 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
/** An empty variable counts as one that is not set. */
const language = languageOf([LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? 'en');
const texts = TERMINAL_TEXTS[language];
/** The least the manifest asks for, so that nothing newer is relied on. */
const EXCEL_API = '1.9';
const PROJECT = path.resolve(import.meta.dirname, '../../..');

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

async function main(words: readonly string[]): Promise<Exit> {
  const parsed = parseCommandLine(words);
  if (parsed.kind === 'help') {
    say([USAGE]);
    return EXIT.graded;
  }
  if (parsed.kind === 'wrong') {
    complain([parsed.reason, USAGE]);
    return EXIT.wrongUsage;
  }
  const { input } = parsed.command;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input);
  } catch (error) {
    complain([`${input}: ${unreadable(error)}`]);
    return EXIT.nothingGraded;
  }
  const target = await outputTarget(input, parsed.command.output);
  if (target.kind !== 'file') {
    complain([`${parsed.command.output}: ${texts.outputFailures[target.kind]}`]);
    return EXIT.wrongUsage;
  }
  const addin = await addinOfManifest();
  const opened = await openWorkbook(bytes, path.basename(input), { addinId: addin.id });
  if (!opened.ok) {
    complain([`${input}: ${texts.openFailures[opened.failure]}`]);
    return EXIT.nothingGraded;
  }
  return grade(opened.workbook, addin, parsed.command);
}

async function grade(workbook: WorkbookModel, addin: Addin, command: GradeCommand): Promise<Exit> {
  const host = createExcelHost(workbook, { addinId: addin.id, excelApi: EXCEL_API });
  const office = await bootOfficeInNode(host, PROJECT);
  try {
    const requests = { read: 0, write: 0 };
    const inExcel = createOfficeWorkbook();
    const counted: WorkbookPort = {
      read: () => counting(host.requests, requests, 'read', () => inExcel.read()),
      apply: (plan, basis) =>
        counting(host.requests, requests, 'write', () => inExcel.apply(plan, basis)),
      restore: (options) => inExcel.restore(options),
      store: (settings) => inExcel.store(settings),
      lastRun: (snapshot) => inExcel.lastRun(snapshot),
      select: (place, columnCount) => inExcel.select(place, columnCount),
    };
    const ports = { workbook: counted, clock: LOCAL_CLOCK, rules: RULES_IN_FORCE };
    // IN stays as it is, so what a person typed there is not lost by replacing it in OUT.
    const options = { period: null, excludedTables: [], agreed: 'all' } as const;
    const outcome = await createGradingSession(ports).grade(options, () => undefined);
    if (outcome.kind !== 'graded') {
      complain(refusalLines(command.input, outcome));
      return EXIT.nothingGraded;
    }
    const saved = await saveWorkbook(workbook, { addin });
    try {
      await writeFile(command.output, saved);
    } catch (error) {
      complain([`${command.output}: ${texts.notWritten} ${codeOf(error)}`.trimEnd()]);
      return EXIT.nothingGraded;
    }
    const { result } = outcome;
    if (workbook.lostOnSave.length > 0) {
      complain([texts.lost, ...workbook.lostOnSave.map(({ kind, part }) => `  ${kind}: ${part}`)]);
    }
    if (command.json) {
      say([JSON.stringify(gradingReport(result, requests, language), null, 2)]);
    } else {
      say([...gradingSummary(result, RULES_IN_FORCE, language), '', `→ ${command.output}`]);
    }
    const someBlocked = result.problems.some((problem) => problem.severity === 'blocking');
    return someBlocked ? EXIT.someBlocked : EXIT.graded;
  } finally {
    office.close();
  }
}

function refusalLines(
  input: string,
  outcome: Exclude<GradingOutcome, { kind: 'graded' }>,
): readonly string[] {
  switch (outcome.kind) {
    case 'failed': {
      const { what, todo } = failureText(outcome.failure, language);
      const { hostCode, hostLocation } = outcome.failure;
      return [`${input}: ${what} ${todo}`, `${hostCode} ${hostLocation}`.trim()];
    }
    case 'nothingToGrade':
    case 'refused':
      return [`${input}:`, ...problemLines(outcome.problems, language).slice(1)];
    case 'confirm':
      throw new Error('A run that may replace typed cells asked for confirmation');
  }
}

/** The add-in as its manifest names it. */
interface Addin {
  readonly id: string;
  readonly version: string;
}

async function addinOfManifest(): Promise<Addin> {
  const manifest = await readFile(path.join(PROJECT, 'manifest.xml'), 'utf8');
  const element = (name: string) =>
    new RegExp(`<${name}>\\s*([^<\\s]+)\\s*</${name}>`).exec(manifest)?.[1];
  const id = element('Id');
  const version = element('Version');
  if (id === undefined || version === undefined) {
    throw new Error('manifest.xml has no Id or no Version');
  }
  return { id, version };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function unreadable(error: unknown): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: texts.noSuchFile,
    EISDIR: texts.isFolder,
    EACCES: texts.notReadable,
  };
  return known[code] ?? code;
}

process.exitCode = await main(process.argv.slice(2));
