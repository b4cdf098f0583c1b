import { checkDraft } from '../check/checkDraft';
import type { Draft } from '../check/draft';
import type { DraftFacts } from '../check/draftFacts';
import { draftOfSheet, isProse } from '../check/draftOfSheet';
import { draftOfText } from '../check/draftOfText';
import type { Period } from '../domain/period';
import type { Snapshot } from '../tables/snapshot';
import type {
  DraftCheckOptions,
  DraftCheckOutcome,
  DraftSheet,
  DraftSource,
} from './draftCheckOutcome';
import { planRun, type RunRules } from './gradingRun';
import { operatingFigures } from './operatingFigures';
import { namesOfMonth } from './registeredCounts';
import { readWorkbook } from './workbookReading';

/** The sheets with prose on them, in sheet order. */
export function draftSheetsOf({ sheets }: Snapshot): DraftSheet[] {
  return sheets
    .filter((sheet) => sheet.visible && isProse(sheet))
    .map(({ id, name }) => ({ sheetId: id, sheetName: name }));
}

/** Checks a draft against a workbook that was read. */
export function checkedDraft(
  snapshot: Snapshot,
  source: DraftSource,
  options: DraftCheckOptions,
  run: RunRules,
): DraftCheckOutcome {
  const draft = draftOf(source, snapshot);
  if (!draft) return { kind: 'noSuchSheet' };
  // A run's rules are those in force; the reading is asked once more for what a run does not tell.
  const first = planRun(snapshot, options, run);
  if (first.kind !== 'planned') return first;
  const reading = readWorkbook(snapshot, first.result.rules, options.roster ?? null);
  const own = source.kind === 'sheet' ? source.sheetId : null;
  const ofDraft = reading.recognition.tables.filter(({ sheetId }) => sheetId === own);
  const excludedTables = [...options.excludedTables, ...ofDraft.map(({ id }) => id)];
  const planned =
    ofDraft.length === 0 ? first : planRun(snapshot, { ...options, excludedTables }, run);
  if (planned.kind !== 'planned') return planned;
  const { period, channels, rules, ledger } = planned.result;
  const { unitKey } = namesOfMonth(reading, period);
  const facts: DraftFacts = {
    ...{ period, channels, rules, ledger, figures: figuresOf(snapshot, period) },
    roster: reading.registers.roster,
    names: {
      unitKey,
      isAnswered: (one, other) =>
        unitKey(one) === unitKey(other) || reading.names.isAnswered(one, other),
    },
  };
  return { kind: 'checked', period, draft, findings: checkDraft(draft, facts) };
}

/** Null where there are none, or where a fault leaves open which are right. */
function figuresOf(snapshot: Snapshot, period: Period | null): DraftFacts['figures'] {
  const { figures, problems } = operatingFigures(snapshot, period);
  if (!figures || problems.length > 0) return null;
  return figures.sections.flatMap((section) =>
    section.figures.map(({ base, ...figure }) => ({ ...figure, base: base?.value ?? null })),
  );
}

function draftOf(source: DraftSource, { sheets }: Snapshot): Draft | null {
  switch (source.kind) {
    case 'text':
      return draftOfText(source.text);
    case 'paragraphs':
      return source.draft;
    case 'sheet': {
      const sheet = sheets.find(({ id }) => id === source.sheetId);
      return sheet ? draftOfSheet(sheet) : null;
    }
  }
}
