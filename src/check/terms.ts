import { nameKey } from '../domain/nameKey';
import type { ChannelRules, CountName, CountTerm, RateRule } from '../domain/ruleSet';

/** Words before a number, and what of the counts it may then be; it is wrong when it is none of these. */
export interface Term {
  readonly words: string;
  readonly readings: readonly (readonly CountTerm[])[];
}

/** Words between a term and its number. */
const FILLER =
  /(?:工单|诉求|信件|来信|件数|件|总数|数量|总量|数|量|的|有|为|共|共计|合计|总计|计|了|达到|达|仅|:|是|只有|分别)*$/u;
/** What may stand before a term; other words make it another one: `一次办结`, `未回访`, `平均办结率`. */
const OPENING =
  /(?:^|[，,、:()]|本月|当月|月|月份|其中|共|共计|已|工单|诉求|信件|来信|热线|信箱|的|有|仅|单位|企业|县\(市\)区|县市区|件|个|群众|回访|综合|总体|整体|实际|全部|均|各|及|和|且|但|而)$/u;

const LATE = ['超期', '逾期', '超时'];
const NOT_YET = ['未', '尚未', '仍未'];
const DONE = ['办结', '办理', '办复', '办'];

const KNOWN = new WeakMap<ChannelRules, readonly Term[]>();

/**
 * What a channel's tables call their counts, and what follows from due, handled and on time; the
 * longest words first. Worked out once for a rule set: every clause of a draft asks.
 */
export function termsOf(rules: ChannelRules): readonly Term[] {
  const known = KNOWN.get(rules) ?? termsOfRules(rules);
  KNOWN.set(rules, known);
  return known;
}

function termsOfRules(rules: ChannelRules): Term[] {
  const named = rules.counts.flatMap(({ name, label, headers }) =>
    [label.zh, ...headers].map((header): Term => ({
      words: nameKey(header).replace(/(?:件)?数$/u, ''),
      readings: [[plus(name)]],
    })),
  );
  const has = (name: CountName) => rules.counts.some((count) => count.name === name);
  const derived = ['due', 'handled', 'onTime'].every(has) ? derivedTerms() : [];
  const reworked = has('rework')
    ? ['返工重办', '退回重办'].map((words): Term => ({ words, readings: [[plus('rework')]] }))
    : [];
  const all = new Map<string, Term>();
  for (const term of [...derived, ...reworked, ...named]) {
    if (!all.has(term.words)) all.set(term.words, term);
  }
  return [...all.values()].sort((a, b) => b.words.length - a.words.length);
}

function derivedTerms(): Term[] {
  const open = [plus('due'), minus('handled')];
  const lateDone = [plus('handled'), minus('onTime')];
  const notOnTime = [plus('due'), minus('onTime')];
  const term = (words: string, ...readings: (readonly CountTerm[])[]): Term => ({
    words,
    readings,
  });
  return [
    ...LATE.flatMap((late) => [
      ...DONE.flatMap((done) => [
        ...NOT_YET.map((not) => term(`${late}${not}${done}`, open)),
        ...['', '已'].map((already) => term(`${late}${already}${done}`, lateDone)),
      ]),
      term(late, notOnTime, lateDone, open),
    ]),
    ...NOT_YET.flatMap((not) => [
      ...DONE.map((done) => term(`${not}${done}`, open)),
      ...['按期', '按时'].flatMap((inTime) =>
        DONE.map((done) => term(`${not}${inTime}${done}`, lateDone, notOnTime)),
      ),
    ]),
    // 办理 is also what is said of all orders a unit was given.
    term('办理', [plus('handled')], [plus('due')]),
    term('应办结', [plus('due')]),
    ...['办结', '已办结'].map((words) => term(words, [plus('handled')])),
  ];
}

/** The term that the words before a number end with; null for none, or for its negation. */
export function termBefore(lead: string, terms: readonly Term[]): Term | null {
  const plain = lead.replace(FILLER, '');
  const found = terms.find(({ words }) => plain.endsWith(words));
  return found && OPENING.test(plain.slice(0, -found.words.length)) ? found : null;
}

/** The term that the words after a number begin with: `1件超期未办`. */
export function termAfter(rest: string, terms: readonly Term[]): Term | null {
  const plain = rest.replace(/^(?:工单|诉求|信件)?(?:为|系|属|是|属于)?/u, '');
  const found = terms.find(({ words }) => plain.startsWith(words));
  return found && !/^(?:工单|件|数)*\d|^率/u.test(plain.slice(found.words.length)) ? found : null;
}

/** The rate that the words before a percentage end with; null for none. */
export function rateBefore(lead: string, rules: ChannelRules): RateRule | null {
  const plain = lead.replace(/(?:分别)?(?:高达|达到|只有|仅为|仅|为|达|是|:)*$/u, '');
  const words = rules.rates
    .flatMap((rule) => [rule.label.zh, ...rule.headers].map((header) => ({ rule, header })))
    .map(({ rule, header }) => ({ rule, key: nameKey(header) }))
    .sort((a, b) => b.key.length - a.key.length);
  const found = words.find(({ key }) => plain.endsWith(key));
  return found && OPENING.test(plain.slice(0, -found.key.length)) ? found.rule : null;
}

function plus(count: CountName): CountTerm {
  return { count, sign: 1 };
}

function minus(count: CountName): CountTerm {
  return { count, sign: -1 };
}
