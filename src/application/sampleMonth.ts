import type { ChannelRules, CountName } from '../domain/ruleSet';
import { templateCounts } from './templateCounts';

/** A made-up unit of the sample; its counts in the order of its channel's `counts`. */
export interface SampleUnit {
  readonly group: string;
  readonly unit: string;
  readonly counts: readonly number[];
}

interface SampleTable {
  readonly channel: string;
  readonly counts: readonly CountName[];
  readonly units: readonly SampleUnit[];
}

const AREAS = '县（市）区';
const OFFICES = '行政事业单位';

/**
 * A small month of a city that does not exist. By the rules of Yueyang 2023 every grade occurs in
 * both tables, and one unit has no orders.
 */
const SAMPLE_TABLES: readonly SampleTable[] = [
  {
    channel: 'hotline',
    counts: ['due', 'handled', 'onTime', 'rework', 'followedUp', 'dissatisfied'],
    units: [
      { group: AREAS, unit: '云湖区', counts: [420, 420, 415, 6, 180, 4] },
      { group: AREAS, unit: '清岭区', counts: [356, 354, 340, 12, 150, 12] },
      { group: AREAS, unit: '双桥市', counts: [298, 290, 262, 35, 120, 30] },
      { group: AREAS, unit: '白石县', counts: [240, 228, 190, 40, 96, 30] },
      { group: AREAS, unit: '东屏县', counts: [186, 170, 125, 36, 72, 25] },
      { group: AREAS, unit: '南溪县', counts: [152, 130, 70, 45, 60, 33] },
      { group: OFFICES, unit: '市城市管理局', counts: [512, 512, 508, 10, 230, 9] },
      { group: OFFICES, unit: '市住房保障中心', counts: [275, 274, 262, 14, 110, 10] },
      { group: OFFICES, unit: '市交通运输局', counts: [188, 188, 181, 5, 80, 6] },
      { group: OFFICES, unit: '市市场监督管理局', counts: [164, 158, 138, 16, 64, 12] },
      { group: OFFICES, unit: '市教育局', counts: [96, 91, 74, 14, 40, 10] },
      { group: OFFICES, unit: '市档案馆', counts: [0, 0, 0, 0, 0, 0] },
    ],
  },
  {
    channel: 'mailbox',
    counts: ['due', 'handled', 'onTime', 'rework', 'satisfied'],
    units: [
      { group: AREAS, unit: '云湖区', counts: [32, 32, 31, 1, 30] },
      { group: AREAS, unit: '清岭区', counts: [24, 23, 21, 1, 18] },
      { group: AREAS, unit: '东屏县', counts: [18, 15, 11, 3, 10] },
      { group: OFFICES, unit: '市城市管理局', counts: [41, 41, 40, 0, 39] },
      { group: OFFICES, unit: '市教育局', counts: [15, 12, 8, 2, 6] },
      { group: OFFICES, unit: '市住房保障中心', counts: [20, 14, 6, 4, 5] },
    ],
  },
];

/**
 * The sample's units of a channel, their counts in the order of its template. Null where the rules
 * ask for counts or scores that the sample does not have.
 */
export function sampleUnits(channel: ChannelRules): readonly SampleUnit[] | null {
  const table = SAMPLE_TABLES.find((sample) => sample.channel === channel.channel);
  const columns = templateCounts(channel).map(({ name }) => table?.counts.indexOf(name) ?? -1);
  const asksScores = channel.rates.some(({ measure }) => measure === 'points');
  if (!table || asksScores || columns.includes(-1)) return null;
  return table.units.map((unit) => ({
    ...unit,
    counts: columns.map((column) => unit.counts[column] ?? 0),
  }));
}
