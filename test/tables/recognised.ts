import type { UnitCounts } from '../../src/domain/assessment';
import { cellName } from '../../src/domain/cellName';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ColumnCorrection } from '../../src/tables/headerReading';
import { recogniseTables } from '../../src/tables/recogniseTables';
import type { SheetSnapshot, SnapshotCell } from '../../src/tables/snapshot';
import type { Recognition } from '../../src/tables/unitTable';
import { sheetOf, workbookOf, type TestCell } from '../report/gridSnapshot';

/** A hotline header with every count, as flat tables have it. */
export const HOTLINE_HEADER = [
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];
/** A mailbox header with the counts that grading needs. */
export const MAILBOX_HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '回访满意数'];

/** Rows of one sheet, named so that only the columns say the channel unless a test wants more. */
export function recognise(
  rows: readonly (readonly TestCell[])[],
  sheetName = 'Sheet1',
  corrections: readonly ColumnCorrection[] = [],
): Recognition {
  return recogniseSheets({ [sheetName]: rows }, corrections);
}

/** Several sheets by name, in order. */
export function recogniseSheets(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  corrections: readonly ColumnCorrection[] = [],
): Recognition {
  const made = Object.entries(sheets).map(([name, rows]) => withErrors(sheetOf(name, rows)));
  return recogniseTables(workbookOf(made), YUEYANG_2023, new Set(), corrections);
}

/** Texts such as `#REF!` as the error values they stand for. */
function withErrors(sheet: SheetSnapshot): SheetSnapshot {
  const cells = sheet.cells.map((row) =>
    row.map((cell): SnapshotCell => {
      const { content } = cell;
      if (content.kind !== 'text' || !/^#[A-Z/0]+[!?]?$/u.test(content.value)) return cell;
      return { ...cell, content: { kind: 'error', value: content.value } };
    }),
  );
  return { ...sheet, cells };
}

/** Every unit of every table, in order. */
export function unitsOf({ tables }: Recognition): UnitCounts[] {
  return tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map((r) => r.counts)));
}

/** Units as `channel: group/unit = due handled …`, counts in the order of the rules. */
export function lines(recognition: Recognition): string[] {
  return recognition.tables.flatMap(({ channel, blocks }) => {
    const rules = YUEYANG_2023.channels.find((candidate) => candidate.channel === channel);
    const order = (rules?.counts ?? []).map(({ name }) => name);
    return blocks.flatMap(({ rows }) =>
      rows.map(({ counts: { unit, group, counts, blocked } }) => {
        const figures = order.flatMap((name) => {
          const count = counts[name];
          return count === undefined ? [] : [count === null ? '·' : String(count)];
        });
        const name = group === '' ? unit : `${group}/${unit}`;
        return `${channel}: ${name} = ${figures.join(' ')}${blocked ? ' blocked' : ''}`;
      }),
    );
  });
}

/** Problems as `code cell`, but for those of a missing month or group: most tests name neither. */
export function faults({ problems }: Recognition): string[] {
  return problems
    .filter(({ code }) => code !== 'periodMissing' && code !== 'groupsMissing')
    .map(({ code, where }) => (where ? `${code} ${cellName(where)}` : code));
}

/** Three hotline units of the golden month without the number of people asked. */
export const UNITS_WITHOUT_ASKED = [
  ['市住建局', 306, 306, 306, 23, 47],
  ['市公安局', 329, 329, 328, 13, 48],
  ['市教体局', 103, 103, 102, 1, 4],
];
