import path from 'node:path';
import { fillTemplate } from '../../application/messages/template';
import type { Period } from '../../domain/period';
import { spanMonths } from '../../domain/periodSpan';
import type { Roster } from '../../domain/roster';
import type { RuleSet } from '../../domain/ruleSet';
import type { Snapshot } from '../../tables/snapshot';
import type { WorkbookModel } from '../model/workbookModel';
import { addinOfManifest, type Addin } from './addinOfManifest';
import { callerFolder } from './callerFolder';
import { checkFile } from './checkFile';
import { parseCommandLine, USAGE, type GradeCommand } from './commandLine';
import { gradedWorkbookIn, rosterIn, rulesIn, rulesOfWorkbook } from './fromWorkbook';
import { gradeFile } from './gradeFile';
import { rollUpFile } from './rollUpFile';
import { openFile } from './openFile';
import { outputTarget } from './outputTarget';
import { PROJECT } from './project';
import { EXIT, refuse, say, texts, type Exit, type Refusal } from './terminal';

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
  const { command } = parsed;
  const { input, json } = command;
  const addin = await addinOfManifest(path.join(PROJECT, 'manifest.xml'));
  const opened = await openFile(input, addin);
  if ('exit' in opened) return refuse(opened, json);
  const failed = await unwritable(command);
  if (failed) return refuse(failed, json);
  const rules = await givenRules(command, addin);
  if (rules && 'exit' in rules) return refuse(rules, json);
  const roster = await givenRoster(command, opened.workbook, rules, addin);
  if (roster && 'exit' in roster) return refuse(roster, json);
  const earlierWorkbook = await givenLastMonth(command, opened.workbook, rules, addin);
  if (earlierWorkbook && 'exit' in earlierWorkbook) return refuse(earlierWorkbook, json);
  const { rollUp, check } = command;
  if (check !== null)
    return checkFile(opened.workbook, addin, { ...command, check }, { rules, roster });
  return rollUp
    ? rollUpFile(opened.workbook, addin, { ...command, rollUp }, { rules, roster })
    : gradeFile(opened.workbook, addin, command, { rules, roster, earlierWorkbook });
}

/** Why a file the command names for writing cannot be written; known before anything is computed. */
async function unwritable({
  input,
  output,
  bulletin,
  check,
}: GradeCommand): Promise<Refusal | null> {
  const files = [
    ...(check === null ? [{ option: '--out', file: output }] : []),
    ...(bulletin === null ? [] : [{ option: '--bulletin', file: bulletin }]),
  ];
  for (const { option, file } of files) {
    const { kind } = await outputTarget(input, file);
    if (kind === 'file') continue;
    const lines = [`${file}: ${fillTemplate(texts.outputFailures[kind], { option })}`];
    return { exit: EXIT.wrongUsage, code: kind, lines };
  }
  return null;
}

async function givenRules(command: GradeCommand, addin: Addin): Promise<RuleSet | Refusal | null> {
  return command.rules === null ? null : rulesIn(command.rules, monthOf(command), addin);
}

/** The month whose rules count: of a span its last one. */
function monthOf({ period, rollUp }: GradeCommand): Period | null {
  return rollUp ? (spanMonths(rollUp.span).at(-1) ?? null) : period;
}

/** The channels a roster names are those of the rules the workbook is graded by. */
async function givenRoster(
  command: GradeCommand,
  workbook: WorkbookModel,
  given: RuleSet | null,
  addin: Addin,
): Promise<Roster | Refusal | null> {
  const { roster } = command;
  if (roster === null) return null;
  const rules = await rulesUsed(command, workbook, given, addin);
  return 'exit' in rules ? rules : rosterIn(roster, rules, addin);
}

/** The channels whose rankings are looked for are those of the rules the workbook is graded by. */
async function givenLastMonth(
  command: GradeCommand,
  workbook: WorkbookModel,
  given: RuleSet | null,
  addin: Addin,
): Promise<Snapshot | Refusal | null> {
  const { lastMonth } = command;
  if (lastMonth === null) return null;
  const rules = await rulesUsed(command, workbook, given, addin);
  return 'exit' in rules ? rules : gradedWorkbookIn(lastMonth, rules, addin);
}

async function rulesUsed(
  command: GradeCommand,
  workbook: WorkbookModel,
  given: RuleSet | null,
  addin: Addin,
): Promise<RuleSet | Refusal> {
  return given ?? rulesOfWorkbook(command.input, workbook, monthOf(command), addin);
}

process.exitCode = await main(process.argv.slice(2));
