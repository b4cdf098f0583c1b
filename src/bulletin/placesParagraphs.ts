import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { namedPlaces, type NamedEnd, type NamedPlace } from '../domain/namedPlaces';
import { rankingRuleOf } from '../domain/ranking';
import type { RankingRule } from '../domain/rankingRules';
import type { ChannelRules } from '../domain/ruleSet';
import { unitGroups } from '../domain/unitGroups';
import { chineseNumeral } from './chineseNumeral';
import { volumeLabel } from './countTexts';
import { listed } from './figureText';

/**
 * The places that each group's ranking rule names, a paragraph for each end of a group's ranking:
 * `县（市）区排名前三位的是：云溪区（98.2）、南湖新区（97.8）、岳阳县和临湘市（并列第三，97.2）。`
 * A group without ranked units has none.
 */
export function placesParagraphs(
  { units }: ChannelAssessment,
  rules: ChannelRules,
  groups: readonly string[],
): string[] {
  return unitGroups(units, groups).flatMap(({ name, units: members }) => {
    const rule = rankingRuleOf(name, rules);
    const minimum = rule.minimum > 0 ? `（${volumeLabel(rules)}${rule.minimum}件及以上）` : '';
    return namedPlaces(members, rule).map((named) => {
      const subject = `${name || '承办单位'}${minimum}${caption(named, rule)}`;
      return `${subject}：${placesText(named, rules.decimals)}。`;
    });
  });
}

function caption({ end, places }: NamedEnd<UnitAssessment>, { listLength }: RankingRule): string {
  const isShort = listLength === null || places.length < listLength;
  if (isShort && end === 'top' && places.every(({ units }) => units.length === 1)) {
    return places.length > 1 ? '按综合指标值由高到低依次为' : '参与排名的是';
  }
  if (listLength === null) return '排名为';
  if (listLength === 1) return `排名${end === 'top' ? '第一' : '末'}位的是`;
  const count = listLength === 2 ? '两' : chineseNumeral(listLength);
  return `排名${end === 'top' ? '前' : '后'}${count}位的是`;
}

/** The better place first, from whichever end they are counted. */
function placesText({ end, places }: NamedEnd<UnitAssessment>, decimals: number): string {
  const ordered = end === 'top' ? places : [...places].reverse();
  const texts = ordered.map((place, at) => placeText(place, end === 'top' ? at + 1 : 0, decimals));
  return texts.join(ordered.some(({ units }) => units.length > 2) ? '；' : '、');
}

/** @param expected the place a reader counts to: only another one, or a shared one, is said */
function placeText(
  { rank, units }: NamedPlace<UnitAssessment>,
  expected: number,
  decimals: number,
): string {
  const tied = units.length > 1 ? '并列' : '';
  const place = tied || rank !== expected ? `${tied}第${chineseNumeral(rank)}，` : '';
  const index = units[0]?.index?.toFixed(decimals) ?? '';
  return `${listed(units.map(({ unit }) => unit))}（${place}${index}）`;
}
