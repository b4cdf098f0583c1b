import type { ColumnReading, TableReading } from '../../src/tables/headerReading';
import { place } from './goldenResult';

/** One column of the hotline table: the third, 应办理数, unless said otherwise. */
export function columnReading(given: Partial<ColumnReading> = {}): ColumnReading {
  return {
    column: 2,
    row: 2,
    header: '应办理数',
    use: { kind: 'count', name: 'due' },
    rule: 'word',
    certainty: 'certain',
    occurrence: 0,
    ...given,
  };
}

/** A column that holds numbers under a header no rule knows. */
export const UNKNOWN_COLUMN = columnReading({
  column: 3,
  header: '办毕量',
  use: { kind: 'unused' },
  rule: 'noWord',
  certainty: 'unknown',
});

/** How the header of the golden hotline table was read, in short. */
export function tableReading(given: Partial<TableReading> = {}): TableReading {
  return {
    tableId: 'hotline-table',
    place: place('热线考评', 2, 0),
    channel: 'hotline',
    columns: [
      columnReading({ column: 1, header: '部门名称', use: { kind: 'unit' } }),
      columnReading(),
      UNKNOWN_COLUMN,
    ],
    missing: [],
    ...given,
  };
}

/** A header that could not be taken: nobody knows which column holds the handled orders. */
export function untakenReading(given: Partial<TableReading> = {}): TableReading {
  return tableReading({
    tableId: null,
    place: place('热线补充', 4, 0),
    missing: ['handled', 'onTime'],
    ...given,
  });
}
