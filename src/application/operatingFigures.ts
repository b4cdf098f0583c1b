import type { OperatingFigures } from '../bulletin/operatingFigures';
import { readOperatingFigures } from '../bulletin/readOperatingFigures';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import { findRegisters, registersTwice } from '../registers/findRegisters';
import { OPERATING_FIGURES_REGISTER } from '../registers/operatingFiguresRegister';
import { readRegister } from '../registers/readRegister';
import type { Snapshot } from '../tables/snapshot';

/** A month's operating figures as the workbook has them; null without their sheet. */
export function operatingFigures(
  snapshot: Snapshot,
  period: Period | null,
): { readonly figures: OperatingFigures | null; readonly problems: readonly Problem[] } {
  const sheets = findRegisters(snapshot, OPERATING_FIGURES_REGISTER);
  const [sheet] = sheets;
  if (!sheet) return { figures: null, problems: [] };
  const reading = readRegister(OPERATING_FIGURES_REGISTER, sheet);
  const { figures, problems } = readOperatingFigures(reading, period);
  return {
    figures,
    problems: [...problems, ...registersTwice(sheets, OPERATING_FIGURES_REGISTER)],
  };
}
