import type { UnitAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import type { ChannelId } from '../domain/ruleNames';
import type { CheckContext } from './checkContext';
import type { Clause } from './clauses';
import type { ParagraphFinding } from './foundAt';
import { judgeClaim, type Contradiction } from './judgeClaim';
import type { ReadParagraph } from './readDraft';
import { unitClaims, type UnitClaim } from './unitClaims';
import type { UnitMention } from './unitMentions';
import { unitScopes, type UnitScope } from './unitScopes';

/** Said of each unit named: `均为97.2`. */
const OF_EACH = /[均都各皆]|并列|同为/u;

interface Judged {
  readonly claim: UnitClaim;
  readonly unit: UnitAssessment;
  readonly channel: ChannelId;
  readonly verdict: 'holds' | Contradiction;
}

/** What the draft says of a unit against the unit's row: counts, rates, index, grade and rank. */
export function checkUnitRows(context: CheckContext): ParagraphFinding[] {
  return context.paragraphs.flatMap((paragraph) =>
    unitScopes(paragraph).flatMap((scope) =>
      scope.units.flatMap((mention) => checkUnit(context, paragraph, scope, mention)),
    ),
  );
}

function checkUnit(
  context: CheckContext,
  paragraph: ReadParagraph,
  scope: UnitScope,
  mention: UnitMention,
): ParagraphFinding[] {
  const { facts } = context;
  const known = new Map<ChannelId, Clause[]>();
  const open: Clause[] = [];
  for (const clause of scope.clauses) {
    const channel = paragraph.channelAt(clause.to);
    if (channel === null) open.push(clause);
    else known.set(channel, [...(known.get(channel) ?? []), clause]);
  }
  const judgedIn = (channel: ChannelId, clauses: readonly Clause[]) =>
    judged(context, paragraph, clauses, channel, mention, scope);
  const sure = [...known].flatMap(([channel, clauses]) => judgedIn(channel, clauses));
  return [
    ...findingsOf(sure, paragraph, context, 'wrong'),
    ...findingsOf(
      likeliest(facts.channels.map(({ channel }) => judgedIn(channel, open))),
      paragraph,
      context,
      'differs',
    ),
  ];
}

/** Without a channel named: the one that most of what is said fits; none where two fit alike. */
function likeliest(perChannel: readonly (readonly Judged[])[]): readonly Judged[] {
  const holding = (each: readonly Judged[]) =>
    each.filter(({ verdict }) => verdict === 'holds').length;
  const [best = [], next = []] = [...perChannel].sort((a, b) => holding(b) - holding(a));
  return holding(best) > holding(next) && holding(best) * 2 > best.length ? best : [];
}

function judged(
  { facts, units }: CheckContext,
  paragraph: ReadParagraph,
  clauses: readonly Clause[],
  channel: ChannelId,
  { key }: UnitMention,
  scope: UnitScope,
): Judged[] {
  const unit = units.unitOf(channel, key);
  if (!unit) return [];
  const rules = channelRulesOf(facts.rules, channel);
  return clauses.flatMap((clause) => {
    const isShared = OF_EACH.test(paragraph.text.slice(clause.from, clause.to));
    return unitClaims(paragraph, clause, rules).flatMap((claim) => {
      const isForAll = scope.units.length === 1 || claim.kind === 'grade' || isShared;
      const verdict = judgeClaim(claim, unit);
      return verdict === 'open' || !isForAll ? [] : [{ claim, unit, channel, verdict }];
    });
  });
}

function findingsOf(
  all: readonly Judged[],
  paragraph: ReadParagraph,
  { facts }: CheckContext,
  certainty: 'wrong' | 'differs',
): ParagraphFinding[] {
  return all.flatMap(({ claim, unit, channel, verdict }) => {
    if (verdict === 'holds') return [];
    const { code, stated, computed, what } = verdict;
    const label = channelRulesOf(facts.rules, channel).label.zh;
    // Without a group named, the place may be one among all units of the city.
    if (claim.kind === 'rank' && paragraph.groupAt(claim.from) === null) return [];
    return [
      {
        ...{ code, stated, computed, paragraph, from: claim.from, to: claim.to },
        certainty,
        source: unit.place,
        details: { unit: unit.unit, channel: label, what },
      },
    ];
  });
}
