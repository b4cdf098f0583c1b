import type { ChannelAssessment, UngradedReason, UnitAssessment } from '../domain/assessment';
import type { ChannelRules } from '../domain/ruleSet';
import { gradeName, hasOneScale, worstGrades, worstName } from './gradeNames';

/** Units without a grade, in the words of the text; the reason `noOrders` is told by the volume, too. */
const UNGRADED: Readonly<Record<UngradedReason, string>> = {
  noOrders: '无可考评工单的',
  exempt: '不参评的',
  blocked: '数据待核实的',
};

/**
 * `承办单位79个，其中A类60个，C类2个，D类以及以下3个，工单量为0的14个。` Grades that nobody has are
 * not named; the parts add up to the units. Null for a channel without units.
 */
export function gradesParagraph(channel: ChannelAssessment, rules: ChannelRules): string | null {
  const { units, label } = channel;
  if (units.length === 0) return null;
  const parts = [...gradeParts(channel, rules), ...ungradedParts(units)]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name}${count}个`);
  return `${label.zh}承办单位${units.length}个，其中${parts.join('，')}。`;
}

interface Part {
  readonly name: string;
  readonly count: number;
}

function gradeParts({ gradeCounts }: ChannelAssessment, rules: ChannelRules): Part[] {
  const worst = hasOneScale(rules) ? worstGrades(rules.grades).map(({ label }) => label) : [];
  const parts = Object.entries(gradeCounts)
    .filter(([label]) => !worst.includes(label))
    .map(([label, count]): Part => ({ name: gradeName(label), count }));
  const name = worstName(rules);
  if (name === null) return parts;
  return [...parts, { name, count: worst.reduce((sum, at) => sum + (gradeCounts[at] ?? 0), 0) }];
}

function ungradedParts(units: readonly UnitAssessment[]): Part[] {
  const ungraded = units.filter((unit) => unit.ungradedReason !== null);
  const isZero = (unit: UnitAssessment) => unit.ungradedReason === 'noOrders' && unit.due === 0;
  const reasons = Object.keys(UNGRADED) as UngradedReason[];
  return [
    { name: '工单量为0的', count: ungraded.filter(isZero).length },
    ...reasons.map((reason): Part => ({
      name: UNGRADED[reason],
      count: ungraded.filter((unit) => unit.ungradedReason === reason && !isZero(unit)).length,
    })),
  ];
}
