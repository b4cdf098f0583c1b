import type { Assessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import type { LedgerLine } from '../domain/ledger/ledgerLine';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { UnitReview } from '../domain/unitReview';
import { flaggedBody } from './flaggedSheet';
import { ledgerBody, type LedgerAnnex } from './ledgerSheet';
import type { OutputBody } from './outputContent';
import { rankingBody } from './rankingSheet';
import { summaryBody } from './summarySheet';
import { FLAGGED_WORDS, LEDGER_WORDS, rankingSheetName, SUMMARY_WORDS } from './workbookWords';
import type { OutputId } from './writePlan';

/** One of our own sheets as it shall be filled. */
export interface RunOutput {
  readonly output: OutputId;
  /** The channel it ranks; null when it is of all channels. */
  readonly channel: ChannelId | null;
  /** The name it gets where it is the first of its kind. */
  readonly sheetName: string;
  readonly body: OutputBody;
  /** True where it has nothing to say: then it only renews a sheet that the workbook has already. */
  readonly isEmpty?: boolean;
}

/**
 * The sheets of a run, in the order they are added; none when no unit was assessed. Each is made when it
 * is asked for.
 */
export function* runOutputs(
  assessment: Assessment,
  ledger: MonthLedger,
  rules: RuleSet,
  reviews: readonly UnitReview[],
): Generator<RunOutput, undefined, undefined> {
  const channels = assessment.channels.filter((channel) => channel.units.length > 0);
  if (channels.length === 0) return;
  for (const channel of channels) {
    const channelRules = channelRulesOf(rules, channel.channel);
    yield {
      output: `ranking.${channel.channel}`,
      channel: channel.channel,
      sheetName: rankingSheetName(channel.label.zh),
      body: rankingBody(channel, channelRules, rules.groups),
    };
  }
  yield {
    output: 'flagged',
    channel: null,
    sheetName: FLAGGED_WORDS.sheetName,
    body: flaggedBody(channels, rules, reviews),
  };
  yield annexOutput('deductions', ledger.deductions);
  yield annexOutput('bonuses', ledger.bonuses);
  yield {
    output: 'summary',
    channel: null,
    sheetName: SUMMARY_WORDS.sheetName,
    body: summaryBody(ledger.summary, channels, rules),
  };
}

function annexOutput(output: LedgerAnnex, lines: readonly LedgerLine[]): RunOutput {
  const { sheetName } = LEDGER_WORDS[output];
  const body = ledgerBody(output, lines);
  return { output, channel: null, sheetName, body, isEmpty: lines.length === 0 };
}
