import type { FoundTable } from '../../application/inspection';
import type { CellPlace } from '../../domain/problem';
import type { Choices } from '../state/paneState';
import type { Wording } from '../wording';

/** One found table as a line with a tick box. */
export interface TableLine {
  readonly id: string;
  readonly chosen: boolean;
  /** `热线 · 热线考评`: the tick box's name. */
  readonly name: string;
  readonly channel: string;
  readonly sheet: string;
  readonly showLabel: string;
  readonly place: CellPlace;
  /** `65 个单位 · 3 个区块`. */
  readonly size: string;
  /** What is wrong with it, worst first; empty when nothing is. */
  readonly remarks: readonly { readonly role: 'blocking' | 'warning'; readonly text: string }[];
}

/** The choices as shown before computing. */
export interface ChoicesView {
  readonly tables: readonly TableLine[];
  /** Why computing cannot start; null when it can. */
  readonly obstacle: string | null;
  /** `2023年11月 · 2 张表`. */
  readonly summary: string;
  readonly periodFromWorkbook: boolean;
}

/** The choices in words. */
export function choicesView(choices: Choices, wording: Wording): ChoicesView {
  const { inspection, period, excludedTables } = choices;
  const chosen = inspection.tables.filter((table) => !excludedTables.includes(table.id));
  const tables = wording.text('tablesChosen', { count: chosen.length });
  return {
    tables: inspection.tables.map((table) =>
      tableLine(table, !excludedTables.includes(table.id), wording),
    ),
    obstacle: chosen.length === 0 ? wording.text('tablesNone') : null,
    summary: period === null ? tables : `${wording.period(period)} · ${tables}`,
    periodFromWorkbook:
      period !== null &&
      inspection.period?.year === period.year &&
      inspection.period.month === period.month,
  };
}

function tableLine(table: FoundTable, chosen: boolean, wording: Wording): TableLine {
  const channel = wording.label(table.channelLabel);
  const units = wording.text('tableUnits', { count: table.unitCount });
  const blocks = wording.text('tableBlocks', { count: table.blockCount });
  const blocking = {
    role: 'blocking' as const,
    text: wording.text('tableBlocking', { count: table.blockingProblems }),
  };
  const warnings = {
    role: 'warning' as const,
    text: wording.text('tableWarnings', { count: table.warnings }),
  };
  return {
    id: table.id,
    chosen,
    name: wording.text('tableName', { channel, sheet: table.sheetName }),
    channel,
    sheet: table.sheetName,
    showLabel: wording.text('tableShow', { sheet: table.sheetName }),
    place: table.place,
    size: `${units} · ${blocks}`,
    remarks: [
      ...(table.blockingProblems > 0 ? [blocking] : []),
      ...(table.warnings > 0 ? [warnings] : []),
    ],
  };
}
