import { offeredKinds } from '../domain/ledger/kindCatalogue';
import type { RuleSet } from '../domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../registers/exclusionsRegister';
import { LEDGER_REGISTER } from '../registers/ledgerRegister';
import { FIGURE_SECTIONS, OPERATING_FIGURE_TEMPLATE } from '../registers/operatingFigureTemplate';
import { OPERATING_FIGURES_REGISTER } from '../registers/operatingFiguresRegister';
import { registerGrid } from '../registers/registerGrid';
import type { RegisterKind } from '../registers/registerKind';
import { ROSTER_REGISTER } from '../registers/rosterRegister';
import type { RegisterGrid } from '../report/registerSheet';
import type { Suggestions } from '../rules/suggestions';
import type { Snapshot } from '../tables/snapshot';
import { ANSWERS_SETTING, parseAnswers } from './answers';
import type { MonthChoices } from './monthCounts';
import { rosterLines } from './rosterLines';
import { tablesOfMonth } from './tablesOfMonth';
import { unitSuggestions, words } from './unitSuggestions';
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

/** A register as it is added: what the workbook says already, blank lines, lists to choose from. */
export function registerContents(kind: RegisterKind, basis: RegisterBasis): RegisterGrid {
  return CONTENTS[kind](basis);
}

function rosterGrid(basis: RegisterBasis): RegisterGrid {
  const { rules } = basis;
  const { kind, title } = ROSTER_REGISTER;
  const grid = registerGrid(ROSTER_REGISTER, foundTables(basis).lines, BLANK_LINES, {
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
    ...{ unit: unitsOffered(basis), channel: channelWords(rules), counts: words(counts) },
  });
  return { kind, title, grid };
}

function ledgerGrid(basis: RegisterBasis): RegisterGrid {
  const { rules } = basis;
  const { kind, title } = LEDGER_REGISTER;
  const grid = registerGrid(LEDGER_REGISTER, [], BLANK_LINES, {
    unit: unitsOffered(basis),
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

/** The tables of the chosen month, or all of them where the month is not known. */
function foundTables({ snapshot, rules, choices }: RegisterBasis) {
  const { recognition, names } = readWorkbook(snapshot, rules);
  const period = choices.period ?? recognition.periodHint;
  const chosen = recognition.tables.filter(({ id }) => !choices.excludedTables.includes(id));
  const { tables } = tablesOfMonth(chosen, { period, unitKey: names.unitKey });
  const found = tables.length > 0 ? tables : chosen;
  const answers = parseAnswers(snapshot.settings[ANSWERS_SETTING]);
  return { tables: found, lines: rosterLines(found, names, answers.names) };
}

function unitsOffered(basis: RegisterBasis): Suggestions {
  const { tables, lines } = foundTables(basis);
  const found = lines.map(({ unit }) => unit);
  return unitSuggestions(basis.snapshot, tables, found);
}

/** The names of the channels, as registers offer them. */
function channelWords({ channels }: RuleSet): Suggestions {
  return words(channels.map(({ label }) => label.zh));
}
