import type { Assessment } from '../domain/assessment';
import type { Problem } from '../domain/problem';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { channelRulesOf } from './channelRulesOf';
import { flaggedBody } from './flaggedSheet';
import type { OutputBody } from './outputContent';
import { planOutputSheet, type OutputSheetPlan } from './outputPlan';
import { findOutputSheets, markerName, sheetOfOutput } from './outputSheets';
import { rankingBody } from './rankingSheet';
import { freeSheetName, validSheetName } from './sheetName';
import { planSourceSheets } from './sourceSheets';
import type { Stamp } from './stamp';
import { FLAGGED_WORDS, rankingSheetName } from './workbookWords';
import { matchedToSheets, withOutput, type WrittenRecord } from './writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { OutputId, WritePlan } from './writePlan';

/** What a report is made from. */
export interface ReportInput {
  readonly snapshot: Snapshot;
  /** The tables whose results are written; others on the same sheets are left alone. */
  readonly tables: readonly UnitTable[];
  /**
   * The workbook's other tables: of other months, and those left out of the run. Their months' sheets
   * are not touched.
   */
  readonly otherTables?: readonly UnitTable[];
  readonly assessment: Assessment;
  readonly rules: RuleSet;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
}

interface Output {
  readonly output: OutputId;
  readonly channel: ChannelId | null;
  readonly sheetName: string;
  readonly body: OutputBody;
}

/**
 * Everything a run writes: results beside the counts, a ranking per channel, the flagged units, and
 * the record that tells our cells from a person's. Sheets that already say all of it are left out.
 */
export function planReport({
  snapshot,
  tables,
  assessment,
  rules,
  madeAt,
}: ReportInput): WritePlan {
  const stored = snapshot.settings[WRITTEN_SETTING];
  const before = matchedToSheets(parseRecord(stored), snapshot);
  const stamp = { period: assessment.period, ruleSet: rules.label.zh, madeAt };
  const outputs = planOutputs(outputsOf(assessment, rules), snapshot, stamp, before);
  const unchangedChannels = new Set(
    outputs.plans.flatMap(({ output, planned }) =>
      planned.plan === null && output.channel !== null ? [output.channel] : [],
    ),
  );
  const sources = planSourceSheets({
    snapshot,
    tables,
    assessment,
    rules,
    record: before,
    unchangedChannels,
  });
  const record = outputs.plans.reduce(
    (next, { planned }) => withOutput(next, planned.written),
    sources.record,
  );
  const text = recordText(record);
  const plans = outputs.plans.map(({ planned }) => planned);
  return {
    sheets: [...sources.sheets, ...plans.flatMap(({ plan }) => plan ?? [])],
    settings: text === stored || plans.length === 0 ? {} : { [WRITTEN_SETTING]: text },
    replacements: [...sources.replacements, ...plans.flatMap((plan) => plan.replacements)],
    problems: [
      ...sources.problems,
      ...outputs.problems,
      ...notRenewed(snapshot, assessment, rules),
    ],
  };
}

/** Rankings of an earlier run whose channel is not in this one: they stay, and that is said. */
function notRenewed(snapshot: Snapshot, assessment: Assessment, rules: RuleSet): Problem[] {
  const assessed = new Set(
    assessment.channels.filter(({ units }) => units.length > 0).map(({ channel }) => channel),
  );
  return findOutputSheets(snapshot).flatMap(({ marker, sheetId, sheetName }) => {
    const stale = rules.channels.find(
      ({ channel }) => !assessed.has(channel) && marker === markerName(`ranking.${channel}`),
    );
    if (!stale) return [];
    return [
      {
        code: 'outputNotRenewed',
        severity: 'warning',
        where: { sheetId, sheetName, row: 0, column: 0 },
        channel: stale.channel,
        unit: null,
        details: { name: sheetName, channel: stale.label.zh },
      },
    ];
  });
}

/** The sheets of a run, in the order they are added; none when no unit was assessed. */
function outputsOf(assessment: Assessment, rules: RuleSet): Output[] {
  const channels = assessment.channels.filter((channel) => channel.units.length > 0);
  if (channels.length === 0) return [];
  return [
    ...channels.map((channel): Output => {
      const channelRules = channelRulesOf(rules, channel.channel);
      return {
        output: `ranking.${channel.channel}`,
        channel: channel.channel,
        sheetName: rankingSheetName(channel.label.zh),
        body: rankingBody(channel, channelRules, rules.groups),
      };
    }),
    {
      output: 'flagged',
      channel: null,
      sheetName: FLAGGED_WORDS.sheetName,
      body: flaggedBody(channels, rules),
    },
  ];
}

function planOutputs(
  outputs: readonly Output[],
  snapshot: Snapshot,
  stamp: Stamp,
  record: WrittenRecord,
) {
  const names = snapshot.sheets.map((sheet) => sheet.name);
  const problems: Problem[] = [];
  const plans: { output: Output; planned: OutputSheetPlan }[] = [];
  for (const output of outputs) {
    const title = output.body.title;
    const ours = sheetOfOutput(snapshot, { ...output, title });
    const sheetName = ours?.sheetName ?? freeSheetName(output.sheetName, names);
    if (!ours) {
      names.push(sheetName);
      if (sheetName !== validSheetName(output.sheetName))
        problems.push(nameTaken(output, sheetName));
    }
    const planned = planOutputSheet({
      target: {
        kind: 'output',
        output: output.output,
        sheetId: ours?.sheetId ?? null,
        sheetName,
        marker: markerName(output.output),
      },
      body: output.body,
      stamp,
      existing: snapshot.sheets.find((sheet) => sheet.id === ours?.sheetId) ?? null,
      before: ours
        ? (record.outputs.find((written) => written.output === output.output) ?? null)
        : null,
    });
    plans.push({ output, planned });
  }
  return { plans, problems };
}

function nameTaken({ output, channel, sheetName }: Output, chosen: string): Problem {
  return {
    code: 'outputNameTaken',
    severity: 'info',
    where: null,
    channel,
    unit: null,
    details: { name: validSheetName(sheetName), chosen, output },
  };
}
