import path from 'node:path';
import { rankedMonths } from '../../application/earlierWorkbook';
import { rosterElsewhere } from '../../application/rosterElsewhere';
import { RULES_IN_FORCE } from '../../application/rulesInForce';
import { rulesOfRun } from '../../application/rulesOfRun';
import { ownRoster } from '../../application/workbookRegisters';
import { workbookRules } from '../../application/workbookRules';
import type { Period } from '../../domain/period';
import type { Roster } from '../../domain/roster';
import type { RuleSet } from '../../domain/ruleSet';
import { createOfficeWorkbook } from '../../office/workbookPort';
import type { Snapshot } from '../../tables/snapshot';
import type { WorkbookModel } from '../model/workbookModel';
import { createExcelHost } from '../objects/excelHost';
import { bootOfficeInNode } from '../transport/nodeTransport';
import type { Addin } from './addinOfManifest';
import { openFile } from './openFile';
import { EXCEL_API, PROJECT } from './project';
import { refusalOf } from './refusalOf';
import { EXIT, texts, type Refusal } from './terminal';

/** The rules of a workbook file's rules sheet; the built-in ones never stand in. */
export async function rulesIn(
  file: string,
  period: Period | null,
  addin: Addin,
): Promise<RuleSet | Refusal> {
  const snapshot = await snapshotOfFile(file, addin);
  if ('exit' in snapshot) return snapshot;
  const decided = workbookRules(snapshot, RULES_IN_FORCE, period);
  if (decided.kind === 'faulty') {
    return refusalOf(file, { kind: 'nothingToGrade', problems: decided.problems });
  }
  if (decided.place !== null) return decided.rules;
  const lines = [`${file}: ${texts.noRulesSheet}`];
  return { exit: EXIT.nothingGraded, code: 'noRulesSheet', lines };
}

/** The roster of a workbook file. The rules say which channels there are. */
export async function rosterIn(
  file: string,
  rules: RuleSet,
  addin: Addin,
): Promise<Roster | Refusal> {
  const snapshot = await snapshotOfFile(file, addin);
  if ('exit' in snapshot) return snapshot;
  const { roster, problems } = ownRoster(snapshot, rules);
  if (problems.length > 0) return refusalOf(file, { kind: 'nothingToGrade', problems });
  if (roster && roster.units.length > 0) return rosterElsewhere(roster, path.basename(file));
  const lines = [`${file}: ${texts.noRoster}`];
  return { exit: EXIT.nothingGraded, code: 'noRoster', lines };
}

/** A workbook file graded for some month. The rules say which channels there are. */
export async function gradedWorkbookIn(
  file: string,
  rules: RuleSet,
  addin: Addin,
): Promise<Snapshot | Refusal> {
  const snapshot = await snapshotOfFile(file, addin);
  if ('exit' in snapshot || rankedMonths(snapshot, rules).length > 0) return snapshot;
  const lines = [`${file}: ${texts.noRanking}`];
  return { exit: EXIT.nothingGraded, code: 'noRanking', lines };
}

/** The rules a workbook is graded by where none are given; while its own have faults, the built-in ones. */
export async function rulesOfWorkbook(
  file: string,
  workbook: WorkbookModel,
  period: Period | null,
  addin: Addin,
): Promise<RuleSet | Refusal> {
  const snapshot = await snapshotOf(file, workbook, addin);
  if ('exit' in snapshot) return snapshot;
  const decided = rulesOfRun(snapshot, RULES_IN_FORCE, period);
  return decided.kind === 'faulty' ? RULES_IN_FORCE : decided.rules;
}

async function snapshotOfFile(file: string, addin: Addin): Promise<Snapshot | Refusal> {
  const opened = await openFile(file, addin);
  return 'exit' in opened ? opened : snapshotOf(file, opened.workbook, addin);
}

async function snapshotOf(
  file: string,
  workbook: WorkbookModel,
  addin: Addin,
): Promise<Snapshot | Refusal> {
  const host = createExcelHost(workbook, { addinId: addin.id, excelApi: EXCEL_API });
  const office = await bootOfficeInNode(host, PROJECT);
  try {
    const read = await createOfficeWorkbook().read();
    return read.ok ? read.value : refusalOf(file, { kind: 'failed', failure: read.failure });
  } finally {
    office.close();
  }
}
