import type { RuleSet } from '../../domain/ruleSet';
import { columnLetters } from '../../domain/cellName';
import type { CellPlace } from '../../domain/problem';
import type {
  ColumnReading,
  ColumnUse,
  ReadingRule,
  TableReading,
} from '../../application/workbookTypes';
import type { Wording } from '../wording';
import { columnOptions, optionId, type ColumnOptions } from './columnOptions';

/** How sure a column's reading is, as an icon and a word. */
export type ReadingMark = 'certain' | 'likely' | 'unknown' | 'corrected' | 'unused';

/** One column of a header: its text, what it is taken for, why, and how sure. */
export interface ColumnLine {
  readonly id: string;
  readonly header: string;
  readonly place: CellPlace;
  readonly showLabel: string;
  readonly useLabel: string;
  readonly resetLabel: string;
  /** The chosen option's id. */
  readonly optionId: string;
  readonly mark: ReadingMark;
  readonly markText: string;
  /** By which rule, in plain words; empty for a correction, where the person knows. */
  readonly why: string;
  /** Names the column in a correction. */
  readonly column: {
    readonly sheetName: string;
    readonly header: string;
    readonly occurrence: number;
    readonly use: ColumnUse;
  };
}

/** One header, and how often it stands in the table just so. */
export interface HeaderView {
  readonly id: string;
  /** Where it is, when the table has others that read otherwise; null when it is the only one. */
  readonly title: string | null;
  readonly repeated: string | null;
  readonly columns: readonly ColumnLine[];
}

/** How a table's headers were read. */
export interface ReadingView {
  /** `12 列`, and how many of them ask for a look. */
  readonly title: string;
  readonly label: string;
  readonly headers: readonly HeaderView[];
  readonly options: readonly ColumnOptions[];
  /** That corrections stay with the workbook; null when there is none. */
  readonly kept: string | null;
}

const RULE_TEXT = {
  word: 'ruleWord',
  wordWithParent: 'ruleWordWithParent',
  channelWord: 'ruleChannelWord',
  values: 'ruleValues',
  noWord: 'ruleNoWord',
} as const satisfies Record<Exclude<ReadingRule, 'correction'>, string>;
const MARK_TEXT = {
  certain: 'markCertain',
  likely: 'markLikely',
  unknown: 'markUnknown',
  corrected: 'markCorrected',
  unused: 'markUnused',
} as const satisfies Record<ReadingMark, string>;

/** The headers of one table; headers that read alike are shown once. Null when there are none. */
export function readingView(
  readings: readonly TableReading[],
  name: string,
  rules: RuleSet,
  wording: Wording,
): ReadingView | null {
  const [first] = readings;
  if (!first) return null;
  const alike = new Map<string, TableReading[]>();
  for (const reading of readings) {
    const key = JSON.stringify(reading.columns.map(signature));
    alike.set(key, [...(alike.get(key) ?? []), reading]);
  }
  const groups = [...alike.values()];
  const columns = groups.flatMap(([reading]) => reading?.columns ?? []);
  const doubtful = columns.filter(isDoubtful).length;
  const count = wording.text('readingColumns', { count: first.columns.length });
  const title =
    doubtful === 0 ? count : wording.text('readingDoubtful', { columns: count, count: doubtful });
  return {
    title,
    label: wording.text('readingOf', { title, table: name }),
    headers: groups.flatMap((same) => headerView(same, groups.length > 1, wording)),
    options: columnOptions(first.channel, rules, wording),
    kept: columns.some(({ rule }) => rule === 'correction') ? wording.text('readingKept') : null,
  };
}

function signature({ column, header, use, rule, certainty }: ColumnReading) {
  return [column, header, optionId(use), rule, certainty];
}

function isDoubtful({ certainty, rule }: ColumnReading): boolean {
  return rule !== 'correction' && certainty !== 'certain';
}

function headerView(
  same: readonly TableReading[],
  hasOthers: boolean,
  wording: Wording,
): HeaderView[] {
  const [reading] = same;
  if (!reading) return [];
  const { place, columns } = reading;
  return [
    {
      id: `${place.row}:${place.column}`,
      title: hasOthers ? wording.text('readingHeader', { row: place.row + 1 }) : null,
      repeated: same.length > 1 ? wording.text('readingRepeated', { count: same.length }) : null,
      columns: columns.map((column) => columnLine(column, place, wording)),
    },
  ];
}

function columnLine(reading: ColumnReading, table: CellPlace, wording: Wording): ColumnLine {
  const { sheetId, sheetName } = table;
  const { row, column, header, occurrence, use } = reading;
  const letters = columnLetters(column);
  const shown = header === '' ? wording.text('readingNoText', { column: letters }) : header;
  const mark = markOf(reading);
  return {
    id: `${row}:${column}`,
    header: shown,
    place: { sheetId, sheetName, row, column },
    showLabel: wording.text('readingShow', { header: shown, column: letters }),
    useLabel: wording.text('readingUse', { header: shown, column: letters }),
    resetLabel: wording.text('readingReset', { header: shown, column: letters }),
    optionId: optionId(use),
    mark,
    markText: wording.text(MARK_TEXT[mark]),
    why: reading.rule === 'correction' ? '' : wording.text(RULE_TEXT[reading.rule]),
    column: { sheetName, header, occurrence, use },
  };
}

function markOf({ use, rule, certainty }: ColumnReading): ReadingMark {
  if (rule === 'correction') return 'corrected';
  if (use.kind === 'unused' && certainty === 'certain') return 'unused';
  return certainty;
}
