import { cellName } from '../domain/cellName';
import type { ExclusionEffect, UnitStanding } from '../domain/exclusionEffect';
import type { RuleSet } from '../domain/ruleSet';
import type { Language } from './language';
import { textTable } from './textTable';

/** Words of the printed exclusions. */
const WORDS = {
  zh: {
    title: '剔除',
    channel: '渠道',
    unit: '承办单位',
    orders: '件数',
    before: '剔除前',
    after: '剔除后',
    reason: '原因',
    place: '单元格',
  },
  en: {
    title: 'Orders excluded',
    channel: 'Channel',
    unit: 'Unit',
    orders: 'Orders',
    before: 'Before',
    after: 'After',
    reason: 'Reason',
    place: 'Cell',
  },
} as const;

/** The exclusions as lines of text for a terminal: index, grade and rank before and after; none for none. */
export function exclusionLines(
  exclusions: readonly ExclusionEffect[],
  rules: RuleSet,
  language: Language,
): string[] {
  if (exclusions.length === 0) return [];
  const words = WORDS[language];
  const { channel, unit, orders, before, after, reason, place } = words;
  const header = [channel, unit, orders, before, after, reason, place];
  const rows = exclusions.map((effect) => {
    const own = rules.channels.find((candidate) => candidate.channel === effect.channel);
    const standing = (each: UnitStanding) => standingText(each, own?.decimals ?? 0);
    return [
      ...[own?.label[language] ?? effect.channel, effect.unit, String(effect.orders)],
      ...[standing(effect.before), standing(effect.after)],
      ...[effect.reasons.join('、'), cellName(effect.place)],
    ];
  });
  const lines = textTable([header, ...rows], ['left', 'left', 'right']);
  return ['', `${words.title}: ${exclusions.length}`, ...lines.map((line) => `  ${line}`)];
}

/** `85.2 B #3`; a dash for a unit without an index. */
function standingText({ index, grade, rank }: UnitStanding, decimals: number): string {
  if (index === null) return '—';
  return [index.toFixed(decimals), grade ?? '', rank === null ? '' : `#${rank}`]
    .filter((part) => part !== '')
    .join(' ');
}
