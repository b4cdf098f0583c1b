import { assess } from '../../src/domain/assess';
import type { Assessment, UnitCounts } from '../../src/domain/assessment';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import {
  GOLDEN_PERIOD,
  HOTLINE_UNITS,
  MAILBOX_UNITS,
  type PrintedUnit,
} from '../fixtures/yueyang202311/month';

/** November 2023 as assessed from the counts alone. */
export function goldenAssessment(): Assessment {
  const hotline = HOTLINE_UNITS.map((unit, row) => countsOf(unit, '热线', row));
  const mailbox = MAILBOX_UNITS.map((unit, row) => countsOf(unit, '信箱', row));
  return assess(
    [
      { channel: 'hotline', units: hotline },
      { channel: 'mailbox', units: mailbox },
    ],
    YUEYANG_2023,
    GOLDEN_PERIOD,
  );
}

function countsOf({ unit, group, counts }: PrintedUnit, sheet: string, row: number): UnitCounts {
  return {
    unit,
    group,
    place: { sheetId: sheet, sheetName: sheet, row, column: 0 },
    counts,
    givenRates: {},
    blocked: false,
  };
}
