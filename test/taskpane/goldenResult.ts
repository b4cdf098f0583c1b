import type { GradingResult } from '../../src/application/gradingSession';
import type { FoundTable, Inspection } from '../../src/application/inspection';
import { assess } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import { flaggedUnits } from '../../src/domain/flaggedUnits';
import type { Problem } from '../../src/domain/problem';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import {
  GOLDEN_PERIOD,
  HOTLINE_UNITS,
  MAILBOX_UNITS,
  type PrintedUnit,
} from '../fixtures/yueyang202311/month';

const FIRST_ROW = 3;

/** A cell of a sheet whose id is made of its name. */
export function place(sheet: string, row: number, column: number) {
  return { sheetId: `{${sheet}}`, sheetName: sheet, row, column };
}

function counts(printed: PrintedUnit, sheet: string, row: number): UnitCounts {
  return {
    unit: printed.unit,
    group: printed.group,
    place: place(sheet, FIRST_ROW + row, 1),
    counts: printed.counts,
    givenRates: {},
    blocked: false,
  };
}

/** The golden month as a finished run, computed by the domain from the printed counts. */
export function goldenResult(given: Partial<GradingResult> = {}): GradingResult {
  const assessment = assess(
    [
      {
        channel: 'hotline',
        units: HOTLINE_UNITS.map((unit, row) => counts(unit, '热线考评', row)),
      },
      {
        channel: 'mailbox',
        units: MAILBOX_UNITS.map((unit, row) => counts(unit, '信箱考评', row)),
      },
    ],
    YUEYANG_2023,
    GOLDEN_PERIOD,
  );
  return {
    period: GOLDEN_PERIOD,
    rules: YUEYANG_2023,
    rulesPlace: null,
    channels: assessment.channels,
    flagged: flaggedUnits(assessment.channels, YUEYANG_2023),
    reviews: [],
    exclusions: [],
    ledger: { deductions: [], bonuses: [], summary: [], problems: [] },
    movement: [],
    comparedWith: null,
    problems: assessment.problems,
    replacements: [],
    differences: [],
    nameQuestions: [],
    flaggedSheet: place('预警单位', 0, 0),
    written: {
      sheets: ['热线考评', '信箱考评', '热线排名', '信箱排名', '预警单位'],
      cells: 1874,
    },
    ...given,
  };
}

/** One found table of the golden workbook. */
export function foundTable(given: Partial<FoundTable> = {}): FoundTable {
  return {
    id: 'hotline-table',
    sheetId: '{热线考评}',
    sheetName: '热线考评',
    channel: 'hotline',
    channelLabel: { zh: '热线', en: 'Hotline' },
    place: place('热线考评', 2, 0),
    unitCount: 65,
    blockCount: 3,
    blockingProblems: 0,
    warnings: 0,
    period: GOLDEN_PERIOD,
    ...given,
  };
}

/** What a look at the golden workbook finds. */
export function goldenInspection(given: Partial<Inspection> = {}): Inspection {
  return {
    workbookName: 'yueyang-2023-11.xlsx',
    period: GOLDEN_PERIOD,
    rules: YUEYANG_2023,
    hasRulesSheet: false,
    rulesPlace: null,
    registers: {},
    tables: [
      foundTable(),
      foundTable({
        id: 'mailbox-table',
        sheetId: '{信箱考评}',
        sheetName: '信箱考评',
        channel: 'mailbox',
        channelLabel: { zh: '信箱', en: 'Mailbox' },
        place: place('信箱考评', 2, 0),
        unitCount: 58,
        warnings: 1,
      }),
    ],
    problems: [
      {
        code: 'unitNameOverRows',
        severity: 'warning',
        where: place('信箱考评', 12, 1),
        channel: 'mailbox',
        unit: '国家金融监督管理总局岳阳监管分局',
        details: {},
      },
    ],
    months: [
      {
        period: GOLDEN_PERIOD,
        tableIds: ['hotline-table', 'mailbox-table'],
        unitCount: 123,
      },
    ],
    readings: [],
    nameQuestions: [],
    differences: [],
    reviews: {},
    lastRun: null,
    ...given,
  };
}

/** A protected sheet, as the preflight reports it. */
export const SHEET_PROTECTED: Problem = {
  code: 'sheetProtected',
  severity: 'blocking',
  where: place('热线考评', 0, 0),
  channel: null,
  unit: null,
  details: { sheet: '热线考评' },
};
