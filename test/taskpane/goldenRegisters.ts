import type { GradingResult } from '../../src/application/gradingSession';
import type { UnitAssessment } from '../../src/domain/assessment';
import { goldenResult, place } from './goldenResult';

const UNGRADED = { index: null, grade: null, rank: null, penalty: 0, flagged: false } as const;

/** Orders taken out of 市应急管理局, worst of the hotline: from E to E, one place up. */
export const EXCLUSION = {
  channel: 'hotline',
  unit: '市应急管理局',
  place: place('剔除登记', 3, 0),
  orders: 3,
  reasons: ['重复工单', '不属职责'],
  before: { index: 55.4, grade: 'E', rank: null },
  after: { index: 63.2, grade: 'E', rank: null },
} as const;

/** Orders taken out of 岳阳县, which that brings up from the fourth place. */
const COUNTY_EXCLUSION = {
  channel: 'hotline',
  unit: '岳阳县',
  place: place('剔除登记', 4, 0),
  orders: 1,
  reasons: ['重复工单'],
  before: { index: 96.9, grade: 'A', rank: 4 },
  after: { index: 97.2, grade: 'A', rank: 3 },
} as const;

/** The golden month with a roster that names two units more and exempts one, and with exclusions. */
export function goldenWithRegisters(): GradingResult {
  const result = goldenResult();
  const channels = result.channels.map((channel) => {
    if (channel.channel !== 'hotline') return channel;
    const [first] = channel.units;
    if (!first) throw new Error('a unit expected');
    const listed = (unit: string, row: number): UnitAssessment => ({
      ...{ ...first, ...UNGRADED, unit, place: place('单位名录', row, 0) },
      ...{ ungradedReason: 'noOrders', unrankedReason: 'noOrders', isWithoutRow: true },
    });
    const units = channel.units.map((unit): UnitAssessment => {
      if (unit.unit === EXCLUSION.unit) return { ...unit, exclusion: EXCLUSION };
      if (unit.unit === COUNTY_EXCLUSION.unit) return { ...unit, exclusion: COUNTY_EXCLUSION };
      if (unit.unit !== '市国资委') return unit;
      const reason = { ungradedReason: 'exempt', unrankedReason: 'exempt' } as const;
      return { ...unit, ...UNGRADED, ...reason, exemption: '机构改革' };
    });
    return {
      ...channel,
      units: [...units, listed('市档案馆', 70), listed('市林业局', 71)],
      zeroVolume: [...channel.zeroVolume, '市档案馆', '市林业局'],
    };
  });
  const flagged = result.flagged.map((each) =>
    each.unit.unit === EXCLUSION.unit
      ? { ...each, unit: { ...each.unit, exclusion: EXCLUSION } }
      : each,
  );
  return { ...result, channels, flagged, exclusions: [COUNTY_EXCLUSION, EXCLUSION] };
}
