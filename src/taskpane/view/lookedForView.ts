import type { RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';

/** What the search for tables went by. */
export interface LookedForView {
  /** Standard header texts, each once. */
  readonly headers: readonly string[];
  readonly hint: string;
}

/** The header words and the title words that the rules name. The workbook's words are Chinese. */
export function lookedForView(rules: RuleSet, wording: Wording): LookedForView {
  const headers = rules.channels.flatMap((channel) =>
    channel.counts.flatMap((count) => count.headers.slice(0, 1)),
  );
  const words = rules.channels.flatMap((channel) => channel.titleWords.slice(0, 1));
  return {
    headers: [...new Set([wording.text('unitHeader'), ...headers])],
    hint: wording.text('nothingFoundHint', { words: words.join(wording.text('listSeparator')) }),
  };
}
