/**
 * Timings of the pure steps for growing months. Machines are noisy, so each line also says the ratio to
 * the line above: about 2 when work grows with the number of units, 4 when with its square.
 */
import { performance } from 'node:perf_hooks';
import { assess } from '../../src/domain/assess';
import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import { monthLedger } from '../../src/domain/ledger/monthLedger';
import { nameKey } from '../../src/domain/nameKey';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { channelCounts } from '../../src/application/channelCounts';
import { planReport } from '../../src/report/planReport';
import { recogniseTables } from '../../src/tables/recogniseTables';
import type { Snapshot, SnapshotCell } from '../../src/tables/snapshot';
import { ledgerEntry } from '../support/ledgerEntry';

const HEADER = [
  '类别',
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];
const GROUPS = YUEYANG_2023.groups;
const NAMES = { unitKey: nameKey, roster: null };
const RUNS = 5;
const SIZES = [1000, 2000, 4000, 8000, 16000];

function cell(value: string | number): SnapshotCell {
  const content =
    typeof value === 'number'
      ? { kind: 'number' as const, value }
      : { kind: 'text' as const, value };
  return { content, formula: null, numberFormat: 'General' };
}

function month(units: number): Snapshot {
  const rows = Array.from({ length: units }, (_, at) => {
    const due = 20 + ((at * 37) % 400);
    const handled = due - (at % 7);
    const values = [due, handled, handled - (at % 3), at % 11, due, at % 13];
    return [GROUPS[at % GROUPS.length] ?? '', `单位${at}`, ...values].map(cell);
  });
  const sheet = {
    id: 's1',
    name: '2023年11月热线',
    visible: true,
    isProtected: false,
    isFiltered: false,
    row: 0,
    column: 0,
    cells: [HEADER.map(cell), ...rows],
  };
  return {
    workbookName: 'bench.xlsx',
    isProtected: false,
    sheets: [sheet],
    names: [],
    settings: {},
  };
}

/** One entry for every second unit, and a tenth of all for one unit. */
function ledgerOf(units: number): LedgerEntry[] {
  return Array.from({ length: units / 2 }, (_, at) =>
    ledgerEntry(at + 3, {
      unit: `单位${at % 5 === 0 ? 1 : at * 2}`,
      kind: at % 2 === 0 ? '热线办理质量' : '信息报送',
      orderNumbers: [String(400_000 + at)],
    }),
  );
}

function median(action: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    action();
    return performance.now() - before;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const line = (title: string, steps: readonly string[]) =>
  process.stdout.write(
    `${[title.padEnd(12), ...steps.map((step) => step.padStart(18))].join('')}\n`,
  );

line('units', ['recognise', 'assess', 'ledger', 'plan']);
let before: readonly number[] = [];
for (const size of SIZES) {
  const snapshot = month(size);
  const { tables } = recogniseTables(snapshot, YUEYANG_2023, new Set());
  const { channels } = channelCounts(tables, YUEYANG_2023);
  const assessment = assess(channels, YUEYANG_2023, null);
  const entries = ledgerOf(size);
  const ledgerNow = () => monthLedger(entries, assessment, YUEYANG_2023, NAMES);
  const ledger = ledgerNow();
  const chosen = { tables, otherTables: [], assessment, ledger, rules: YUEYANG_2023 };
  const input = { snapshot, ...chosen, madeAt: '2023-12-01 09:00', version: '0.5.0' };
  const times = [
    median(() => recogniseTables(snapshot, YUEYANG_2023, new Set())),
    median(() => assess(channels, YUEYANG_2023, null)),
    median(ledgerNow),
    median(() => planReport(input)),
  ];
  const steps = times.map((time, at) => {
    const ratio = before[at] === undefined ? '' : ` ×${(time / before[at]).toFixed(1)}`;
    return `${time.toFixed(1)} ms${ratio}`;
  });
  line(String(size), steps);
  before = times;
}
