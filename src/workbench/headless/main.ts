import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createGradingSession, type GradingOutcome } from '../../application/gradingSession';
import { gradingReport, reportedProblem } from '../../application/gradingReport';
import { gradingSummary, problemLines } from '../../application/gradingSummary';
import { languageOf } from '../../application/language';
import { LOCAL_CLOCK } from '../../application/localClock';
import { failureText } from '../../application/messages/messages';
import { fillTemplate } from '../../application/messages/template';
import type { WorkbookPort } from '../../application/ports';
import { RULES_IN_FORCE } from '../../application/rulesInForce';
import { workbookRules } from '../../application/workbookRules';
import type { RuleSet } from '../../domain/ruleSet';
import { createOfficeWorkbook } from '../../office/workbookPort';
import { openWorkbook } from '../model/openWorkbook';
import { saveWorkbook } from '../model/saveWorkbook';
import type { WorkbookModel } from '../model/workbookModel';
import { createExcelHost } from '../objects/excelHost';
import { bootOfficeInNode } from '../transport/nodeTransport';
import { addinOfManifest, type Addin } from './addinOfManifest';
import { callerFolder } from './callerFolder';
import { parseCommandLine, USAGE, type GradeCommand } from './commandLine';
import { counting } from './countedRequests';
import { codeOf, unreadable } from './fileFailure';
import { outputTarget } from './outputTarget';
import { packageVersion } from './packageVersion';
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

/** Why nothing was written: lines for a person, and what `--json` prints. */
interface Refusal {
  readonly exit: Exit;
  readonly code: string;
  readonly lines: readonly string[];
  readonly problems?: readonly ReturnType<typeof reportedProblem>[];
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Tells a person on stderr, and another program on stdout if one asked. */
function refuse({ exit, code, lines, problems }: Refusal, json: boolean): Exit {
  complain(lines);
  const message = lines.join('\n');
  const error = { code, message, ...(problems ? { problems } : {}) };
  if (json) say([JSON.stringify({ error }, null, 2)]);
  return exit;
}

async function main(words: readonly string[]): Promise<Exit> {
  const parsed = parseCommandLine(words, callerFolder(process.env, process.cwd()));
  if (parsed.kind === 'help') {
    say([`${texts.usage}${USAGE}`]);
    return EXIT.graded;
  }
  if (parsed.kind === 'wrong') {
    const { code, word } = parsed.wrong;
    const lines = [fillTemplate(texts.wrongUsage[code], { word }), `${texts.usage}${USAGE}`];
    return refuse({ exit: EXIT.wrongUsage, code, lines }, parsed.json);
  }
  const { input, output, period, rules: rulesFile, json } = parsed.command;
  const addin = await addinOfManifest(path.join(PROJECT, 'manifest.xml'));
  const opened = await open(input, addin);
  if ('exit' in opened) return refuse(opened, json);
  const target = await outputTarget(input, output);
  if (target.kind !== 'file') {
    const lines = [`${output}: ${texts.outputFailures[target.kind]}`];
    return refuse({ exit: EXIT.wrongUsage, code: target.kind, lines }, json);
  }
  const rules = rulesFile === null ? null : await rulesIn(rulesFile, period, addin);
  if (rules && 'exit' in rules) return refuse(rules, json);
  return grade(opened.workbook, addin, parsed.command, rules);
}

/** Opens a workbook file, or tells why it cannot be read. */
async function open(
  file: string,
  addin: Addin,
): Promise<{ readonly workbook: WorkbookModel } | Refusal> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const lines = [`${file}: ${unreadable(error, texts)}`];
    return { exit: EXIT.nothingGraded, code: codeOf(error) || 'unreadable', lines };
  }
  const opened = await openWorkbook(bytes, path.basename(file), { addinId: addin.id });
  if (opened.ok) return opened;
  const lines = [`${file}: ${texts.openFailures[opened.failure]}`];
  return { exit: EXIT.nothingGraded, code: opened.failure, lines };
}

/** The rules of another workbook's rules sheet; the built-in ones never stand in. */
async function rulesIn(
  file: string,
  period: GradeCommand['period'],
  addin: Addin,
): Promise<RuleSet | Refusal> {
  const opened = await open(file, addin);
  if ('exit' in opened) return opened;
  const host = createExcelHost(opened.workbook, { addinId: addin.id, excelApi: EXCEL_API });
  const office = await bootOfficeInNode(host, PROJECT);
  try {
    const read = await createOfficeWorkbook().read();
    if (!read.ok) return refusalOf(file, { kind: 'failed', failure: read.failure });
    const decided = workbookRules(read.value, RULES_IN_FORCE, period);
    if (decided.kind === 'faulty') {
      return refusalOf(file, { kind: 'nothingToGrade', problems: decided.problems });
    }
    if (decided.place !== null) return decided.rules;
    const lines = [`${file}: ${texts.noRulesSheet}`];
    return { exit: EXIT.nothingGraded, code: 'noRulesSheet', lines };
  } finally {
    office.close();
  }
}

async function grade(
  workbook: WorkbookModel,
  addin: Addin,
  command: GradeCommand,
  rules: RuleSet | null,
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
    const options = { period, excludedTables: [], agreed: 'all', rules } as const;
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

function refusalOf(input: string, outcome: Exclude<GradingOutcome, { kind: 'graded' }>): Refusal {
  const exit = EXIT.nothingGraded;
  switch (outcome.kind) {
    case 'failed': {
      const { code, hostCode, hostLocation } = outcome.failure;
      const { what, todo } = failureText(outcome.failure, language);
      const lines = [`${input}: ${what} ${todo}`, `${hostCode} ${hostLocation}`.trim()];
      return { exit, code, lines };
    }
    case 'nothingToGrade':
    case 'refused': {
      const { kind: code, problems } = outcome;
      const isMonthOpen = problems.some((problem) => problem.code === 'periodConflict');
      const lines = [
        `${input}:`,
        ...problemLines(problems, language).slice(1),
        ...(isMonthOpen ? [texts.givePeriod] : []),
      ];
      return {
        ...{ exit, code, lines },
        problems: problems.map((problem) => reportedProblem(problem, language)),
      };
    }
    case 'confirm':
      throw new Error('A run that may replace typed cells asked for confirmation');
  }
}

process.exitCode = await main(process.argv.slice(2));
