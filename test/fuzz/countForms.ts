import type { SnapshotCell } from '../../src/tables/snapshot';
import { pick, type Choices } from './choices';
import { BLANK, byFormula, numberCell, textCell } from './sheetCanvas';

/** How a column writes its counts: plain numbers, formulas, now and then a text, or texts only. */
export type CountStyle = 'numbers' | 'formulas' | 'mixed' | 'texts';

/** A count in one of the ways staff write it; every one of them is the same number. */
export function countCell(choices: Choices, value: number, style: CountStyle): SnapshotCell {
  const digits = String(value);
  const texts = [digits, ` ${digits} `, `'${digits}`, `${digits}\u00a0`, wide(digits)] as const;
  const marked = [`${digits}件`, `${digits} 件`, `${digits}个`, grouped(digits)] as const;
  const inTenThousands = value > 0 && value % 100 === 0 ? [`${value / 10_000}万`] : [];
  const asText = () => textCell(pick(choices, [...texts, ...marked, ...inTenThousands]));
  switch (style) {
    case 'numbers':
      return numberCell(value, pick(choices, ['General', '0', '#,##0', '0_ ', '@', '0"件"']));
    case 'formulas':
      return byFormula(numberCell(value), pick(choices, [`=${digits}+0`, `=SUM(Z1:Z9)`]));
    case 'mixed':
      return pick(choices, [() => numberCell(value), () => numberCell(value), asText])();
    case 'texts':
      return asText();
  }
}

/** Cells that say «nothing here». */
export function nothingCell(choices: Choices): SnapshotCell {
  return pick(choices, [BLANK, ...['/', '-', '—', '——', '－', '无', ' '].map(textCell)]);
}

/** The digits in full width. */
export function wide(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
