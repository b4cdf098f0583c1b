import { offeredKinds } from '../domain/ledger/kindCatalogue';
import { nameKey } from '../domain/nameKey';
import type { RuleSet } from '../domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../registers/exclusionsRegister';
import { findRegisters } from '../registers/findRegisters';
import { headerRow } from '../registers/headerRow';
import { LEDGER_REGISTER } from '../registers/ledgerRegister';
import { FIGURE_SECTIONS, OPERATING_FIGURE_TEMPLATE } from '../registers/operatingFigureTemplate';
import { OPERATING_FIGURES_REGISTER } from '../registers/operatingFiguresRegister';
import { registerGrid } from '../registers/registerGrid';
import { REGISTER_KINDS, type RegisterKind } from '../registers/registerKind';
import { ROSTER_REGISTER } from '../registers/rosterRegister';
import type { RegisterGrid } from '../report/registerSheet';
import type { Suggestions } from '../rules/suggestions';
import { endRow, type Snapshot } from '../tables/snapshot';
import { ANSWERS_SETTING, parseAnswers } from './answers';
import type { MonthChoices } from './monthCounts';
import { rosterLines } from './rosterLines';
import { tablesOfMonth } from './tablesOfMonth';
import { readWorkbook } from './workbookReading';

/** Blank lines to fill in below what a register begins with. */
const BLANK_LINES = 20;

/** What a register is made from. */
export interface RegisterBasis {
  readonly snapshot: Snapshot;
  readonly rules: RuleSet;
  readonly choices: MonthChoices;
}

/** What each kind of register begins with. */
const CONTENTS: Readonly<Record<RegisterKind, (basis: RegisterBasis) => RegisterGrid>> = {
  roster: rosterGrid,
  exclusions: exclusionsGrid,
  ledger: ledgerGrid,
  operatingFigures: operatingFiguresGrid,
};

/** The registers that can be added, in the order people are offered them. */
export const REGISTERS_OFFERED: readonly RegisterKind[] = REGISTER_KINDS;

/** A register as it is added: what the workbook says already, blank lines, lists to choose from. */
export function registerContents(kind: RegisterKind, basis: RegisterBasis): RegisterGrid {
  return CONTENTS[kind](basis);
}

function rosterGrid(basis: RegisterBasis): RegisterGrid {
  const { rules } = basis;
  const { kind, title } = ROSTER_REGISTER;
  const grid = registerGrid(ROSTER_REGISTER, foundUnits(basis), BLANK_LINES, {
    group: words(rules.groups),
    channels: channelWords(rules),
  });
  return { kind, title, grid };
}

function exclusionsGrid(basis: RegisterBasis): RegisterGrid {
  const { rules } = basis;
  const { kind, title } = EXCLUSIONS_REGISTER;
  const counts = rules.channels.flatMap((channel) => channel.counts.map(({ label }) => label.zh));
  const grid = registerGrid(EXCLUSIONS_REGISTER, [], BLANK_LINES, {
    ...{ unit: unitSuggestions(basis), channel: channelWords(rules), counts: words(counts) },
  });
  return { kind, title, grid };
}

function ledgerGrid(basis: RegisterBasis): RegisterGrid {
  const { rules } = basis;
  const { kind, title } = LEDGER_REGISTER;
  const grid = registerGrid(LEDGER_REGISTER, [], BLANK_LINES, {
    unit: unitSuggestions(basis),
    kind: words(offeredKinds(rules)),
    channel: channelWords(rules),
  });
  return { kind, title, grid };
}

function operatingFiguresGrid(): RegisterGrid {
  const { kind, title } = OPERATING_FIGURES_REGISTER;
  const items = OPERATING_FIGURE_TEMPLATE.map(({ item }) => item);
  const grid = registerGrid(OPERATING_FIGURES_REGISTER, OPERATING_FIGURE_TEMPLATE, BLANK_LINES, {
    section: words(FIGURE_SECTIONS),
    measure: words(['件', '条', '次']),
    base: words(items),
  });
  return { kind, title, grid };
}

/** The units of the chosen month, or of all tables where the month is not known. */
function foundUnits({ snapshot, rules, choices }: RegisterBasis) {
  const { recognition, names } = readWorkbook(snapshot, rules);
  const period = choices.period ?? recognition.periodHint;
  const chosen = recognition.tables.filter(({ id }) => !choices.excludedTables.includes(id));
  const { tables } = tablesOfMonth(chosen, { period, unitKey: names.unitKey });
  const answers = parseAnswers(snapshot.settings[ANSWERS_SETTING]);
  return rosterLines(tables.length > 0 ? tables : chosen, names, answers.names);
}

/** The units a register offers: the roster's own cells, so that later units are there, too; else those found. */
export function unitSuggestions(basis: RegisterBasis): Suggestions {
  const [sheet] = findRegisters(basis.snapshot, ROSTER_REGISTER);
  const header = sheet && headerRow(ROSTER_REGISTER, sheet);
  const column = header?.columns.get(ROSTER_REGISTER.columns.unit.header);
  if (!sheet || !header || column === undefined) {
    return words(foundUnits(basis).map(({ unit }) => unit));
  }
  const row = header.row + 1;
  const rowCount = Math.max(1, endRow(sheet) - row + BLANK_LINES);
  return {
    kind: 'cells',
    sheetName: sheet.name,
    area: { row, column, rowCount, columnCount: 1 },
  };
}

/** The names of the channels, as registers offer them. */
export function channelWords({ channels }: RuleSet): Suggestions {
  return words(channels.map(({ label }) => label.zh));
}

/** Words to offer, each once. */
export function words(offered: readonly string[]): Suggestions {
  const unique = new Map(offered.map((word) => [nameKey(word), word] as const));
  return { kind: 'words', words: [...unique.values()] };
}
