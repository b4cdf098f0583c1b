import type { RegisterInsertion } from '../../application/gradingOutcome';
import type { Inspection } from '../../application/inspection';
import type { RegisterKind } from '../../application/workbookTypes';
import type { CellPlace } from '../../domain/problem';
import type { RegisterWording } from '../registerWording';
import type { Adding } from '../state/useRegisterInsertion';

/** One sheet to fill in: what it is for, and where it is or that it can be added. */
export interface RegisterLine {
  readonly kind: RegisterKind;
  readonly name: string;
  readonly purpose: string;
  /** Its first cell; null where the workbook has none. */
  readonly place: CellPlace | null;
  /** That it is there; empty where it is not. */
  readonly there: string;
  readonly buttonText: string;
  readonly buttonLabel: string;
  /** What became of adding it; empty while there is nothing to tell. */
  readonly told: string;
}

const PURPOSES = {
  roster: 'rosterPurpose',
  exclusions: 'exclusionsPurpose',
  ledger: 'ledgerPurpose',
  operatingFigures: 'operatingFiguresPurpose',
} as const satisfies Record<RegisterKind, string>;

/** The registers as lines of the pane, in the order given. */
export function registerLines(
  kinds: readonly RegisterKind[],
  { registers }: Pick<Inspection, 'registers'>,
  adding: Adding,
  wording: RegisterWording,
): RegisterLine[] {
  return kinds.map((kind) => {
    const place = registers[kind] ?? null;
    const name = wording.own(kind);
    return {
      kind,
      name,
      purpose: wording.own(PURPOSES[kind]),
      place,
      there: place ? wording.own('there', { sheet: place.sheetName }) : '',
      buttonText: wording.own(place ? 'show' : 'add'),
      buttonLabel: place
        ? wording.text('sheetShow', { sheet: place.sheetName })
        : wording.own('addLabel', { name }),
      told: adding.kind !== 'notAsked' && adding.register === kind ? told(adding, wording) : '',
    };
  });
}

function told(adding: Exclude<Adding, { kind: 'notAsked' }>, wording: RegisterWording): string {
  return adding.kind === 'running' ? wording.own('adding') : outcomeText(adding.outcome, wording);
}

function outcomeText(outcome: RegisterInsertion, wording: RegisterWording): string {
  switch (outcome.kind) {
    case 'inserted':
      return wording.own('added', { sheet: outcome.sheetName });
    case 'present':
      return wording.own('present', { sheet: outcome.place.sheetName });
    case 'refused': {
      const [problem] = outcome.problems;
      const { what, todo } = problem
        ? wording.problem(problem)
        : { what: wording.text('refused'), todo: '' };
      return wording.own('notAdded', { what, todo });
    }
    case 'failed': {
      const { what, todo } = wording.failure(outcome.failure);
      return wording.own('notAdded', { what, todo });
    }
  }
}
