import { channelRulesOf } from '../domain/channelRulesOf';
import { spanTitle } from '../domain/periodSpan';
import type { Problem } from '../domain/problem';
import type { RollUpChannel } from '../domain/rollUp';
import type { RuleSet } from '../domain/ruleSet';
import type { Snapshot } from '../tables/snapshot';
import { sheetsOf } from './outputTarget';
import { planOutputs } from './planOutputs';
import { rollUpBody, rollUpTitle } from './rollUpSheet';
import { rollUpId, type RollUpStamp } from './rollUpStamp';
import type { RunOutput } from './runOutputs';
import { rankingSheetName } from './workbookWords';
import { matchedToSheets, type WrittenRecord } from './writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { WritePlan } from './writePlan';

/** What the sheets of a span are made from. */
export interface RollUpInput {
  readonly snapshot: Snapshot;
  readonly channels: readonly RollUpChannel[];
  readonly rollUp: RollUpStamp;
  /** The rules the span is graded and ranked by. */
  readonly rules: RuleSet;
  /** Name and code of all rules that had a part in it. */
  readonly ruleSet: string;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The add-in's version, `0.5.0`. */
  readonly version: string;
}

/**
 * One sheet of ours per channel for the span, and nothing else. Each span has sheets of its own, which
 * are renewed when it is rolled up again, by whatever method; sheets of months are never among them.
 */
export function planRollUp(input: RollUpInput): WritePlan {
  const { snapshot, rollUp, ruleSet, madeAt, version } = input;
  const stored = snapshot.settings[WRITTEN_SETTING];
  const record = matchedToSheets(parseRecord(stored), snapshot);
  const outputs = planOutputs({
    outputs: rollUpOutputs(input),
    snapshot,
    stamp: { period: null, ruleSet, madeAt, version, rollUp },
    record,
    kept: new Set(),
  });
  const text = recordText(outputs.record);
  const sheets = outputs.planned.map(({ sheet }) => sheet);
  return {
    sheets: sheets.flatMap(({ plan }) => plan ?? []),
    settings: text === stored || sheets.length === 0 ? {} : { [WRITTEN_SETTING]: text },
    replacements: sheets.flatMap(({ replacements }) => replacements),
    problems: [...outputs.problems, ...staleSheets(input, record)],
  };
}

function rollUpOutputs({ channels, rollUp, rules }: RollUpInput): RunOutput[] {
  return channels
    .filter(({ units }) => units.length > 0)
    .map((channel) => ({
      output: `rollUp.${rollUpId(channel.channel, rollUp.span)}`,
      channel: channel.channel,
      sheetName: spanTitle(rollUp.span) + rankingSheetName(channel.label.zh),
      body: rollUpBody(channel, rollUp, channelRulesOf(rules, channel.channel), rules.groups),
    }));
}

/** The span's sheets of channels that it has no unit of any more: they stay, and that is said. */
function staleSheets(
  { snapshot, channels, rollUp, rules }: RollUpInput,
  record: WrittenRecord,
): Problem[] {
  const absent = rules.channels.filter(({ channel }) =>
    channels.every((own) => own.channel !== channel || own.units.length === 0),
  );
  return absent.flatMap(({ channel, label }) => {
    const output = `rollUp.${rollUpId(channel, rollUp.span)}` as const;
    const title = rollUpTitle(label.zh, rollUp);
    return sheetsOf({ output, title }, { snapshot, record }).map(
      ({ sheetId, sheetName }): Problem => ({
        ...{ code: 'outputNotRenewed', severity: 'warning', channel, unit: null },
        where: { sheetId, sheetName, row: 0, column: 0 },
        details: { name: sheetName, channel: label.zh },
      }),
    );
  });
}
