import type { LastRun } from '../../application/ports';
import type { RollUpResult } from '../../application/rollUpOutcome';
import type { Period } from '../../domain/period';
import { spanKey } from '../../domain/periodSpan';
import type { RuleSet } from '../../domain/ruleSet';
import type { RollUpWording } from '../rollUpWording';
import type { RollUpChoice, RollingUp } from '../state/useRollUp';
import type { Choices } from '../state/paneState';
import { channelView, type ChannelView } from './channelView';
import { replacementsView, type ReplacementsView } from './replacementView';
import { sheetLink, writtenText, type SheetLink } from './resultView';
import { spanText } from './spanOptions';

/** A finished roll-up in words. */
export interface RollUpView {
  readonly title: string;
  readonly rules: string;
  readonly months: string;
  /** The months of the span that the workbook does not have; null when it has them all. */
  readonly missing: string | null;
  readonly channels: readonly ChannelView[];
  readonly flagged: string;
  readonly written: string;
  readonly sheets: readonly SheetLink[];
  readonly finishedAt: string;
}

/** What was rolled up, what came of it, and where it was written. */
export function rollUpView(
  result: RollUpResult,
  choices: Choices,
  finishedAt: Date,
  wording: RollUpWording,
): RollUpView {
  const { span, method, months, missing, channels, rules, flagged, written } = result;
  return {
    title: wording.own('resultOf', { span: spanText(span, wording), method: wording.own(method) }),
    rules: wording.label(rules.label),
    months: wording.own('months', { months: monthList(months, wording) }),
    missing:
      missing.length === 0 ? null : wording.own('missing', { months: monthList(missing, wording) }),
    channels: channels
      .filter(({ units }) => units.length > 0)
      .map((channel) => channelView(channel, rules, wording)),
    flagged: wording.own('flagged', { count: flagged.length }),
    written: writtenText(result, wording),
    sheets: written.sheets.map((name) => sheetLink(name, choices, wording)),
    finishedAt: wording.text('finishedAt', { time: wording.time(finishedAt) }),
  };
}

/** Months one after another: `2023年10月、2023年11月`. */
export function monthList(months: readonly Period[], wording: RollUpWording): string {
  return months.map((month) => wording.period(month)).join(wording.text('listSeparator'));
}

/** True where what was rolled up is no longer what is chosen. */
export function isOfOtherChoice(done: RollUpChoice, chosen: RollUpChoice): boolean {
  return (
    spanKey(done.span) !== spanKey(chosen.span) ||
    done.method !== chosen.method ||
    [...done.excludedTables].sort().join() !== [...chosen.excludedTables].sort().join()
  );
}

/** True where the run that can be taken back is this roll-up, and nothing was written since. */
export function isLastRun({ written }: RollUpResult, lastRun: LastRun | null): boolean {
  if (lastRun === null || written.cells === 0) return false;
  const sheets = new Set(lastRun.sheets);
  return sheets.size === written.sheets.length && written.sheets.every((name) => sheets.has(name));
}

/** The question before cells that a person typed on our sheets are replaced. */
export function rollUpQuestionView(
  { replacements, total, agreed }: Extract<RollingUp, { kind: 'asking' }>,
  rules: RuleSet,
  wording: RollUpWording,
): ReplacementsView {
  return {
    ...replacementsView(replacements, total, agreed, rules, wording),
    canExport: false,
  };
}

/** What a screen reader is told once a roll-up has ended; empty before. */
export function rollUpAnnouncement(rollingUp: RollingUp, wording: RollUpWording): string {
  if (rollingUp.kind !== 'ended') return '';
  const { outcome } = rollingUp;
  switch (outcome.kind) {
    case 'graded': {
      const { result } = outcome;
      const span = spanText(result.span, wording);
      const { cells } = result.written;
      const written =
        cells === 0
          ? wording.text('writtenNothing')
          : wording.text('announceChanged', { count: cells });
      return wording.own('announce', { span, written });
    }
    case 'refused':
    case 'nothingToGrade':
      return wording.text(outcome.kind);
    case 'cancelled':
      return wording.text('cancelled');
    case 'failed':
      return wording.own('failed');
  }
}
