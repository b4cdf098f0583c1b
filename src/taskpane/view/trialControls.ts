import { cutLimits, weightLimits, type FigureLimits } from '../../domain/ruleChanges';
import type { GradeRule } from '../../domain/gradeRules';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import { figureKey, type Figure } from '../state/trialDraft';
import type { TrialWording } from '../trialWording';
import { rateDisplay, rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';

/** A figure of the rules with all that a slider and a number field need. */
export interface FigureControl {
  readonly id: string;
  readonly figure: Figure;
  /** The grade that begins at the figure; null for a weight. */
  readonly grade: { readonly label: string; readonly role: GradeRole } | null;
  /** What stands beside it where no grade does. */
  readonly name: string;
  /** Its name for assistive technology. */
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** `now 90.0`: the figure in force. */
  readonly inForce: string;
  readonly isMoved: boolean;
  readonly decimals: number;
  /** Between what it can be moved. */
  readonly limits: FigureLimits;
  readonly limitsText: string;
  /** The ends of the slider, the same for all sliders of a table, so that they can be compared. */
  readonly scale: FigureLimits;
}

/** A choice of the grade table whose cuts are on screen. */
export interface TableOption {
  /** Null for the channel's own table. */
  readonly group: string | null;
  readonly label: string;
}

/** One channel's figures that can be moved. */
export interface ChannelControls {
  /** The grade tables; one only where no group has its own. */
  readonly tables: readonly TableOption[];
  readonly cuts: readonly FigureControl[];
  readonly weights: readonly FigureControl[];
  readonly weightsHint: string;
}

/** Room shown below the lowest cut, in points of the index. */
const BELOW_LOWEST = 20;

/** What can be moved in a channel, and in one of its grade tables. */
export function channelControls(
  channel: string,
  group: string | null,
  tried: RuleSet,
  inForce: RuleSet,
  wording: TrialWording,
): ChannelControls {
  const rules = rulesOf(channel, tried);
  const before = rulesOf(channel, inForce);
  if (!rules || !before) {
    return { tables: [], cuts: [], weights: [], weightsHint: wording.own('weightsFixed') };
  }
  const weights = weightControls(rules, before, tried, wording);
  return {
    tables: [
      { group: null, label: wording.own('tableOfAll') },
      ...rules.groupGrades.map((table) => ({ group: table.group, label: table.group })),
    ],
    cuts: cutControls(rules, before, group, tried, wording),
    weights,
    weightsHint:
      weights.length === 0
        ? wording.own('weightsFixed')
        : wording.own('weightsHint', { full: String(rules.fullMark) }),
  };
}

function cutControls(
  rules: ChannelRules,
  before: ChannelRules,
  group: string | null,
  tried: RuleSet,
  wording: TrialWording,
): FigureControl[] {
  const { channel, decimals, fullMark } = rules;
  const grades = tableOf(rules, group);
  const scale = { least: lowEnd([...grades, ...tableOf(before, group)]), most: fullMark };
  return grades.flatMap(({ label, from }) => {
    const limits = cutLimits(tried, { channel, group, grade: label });
    if (from === null || !limits) return [];
    const figure: Figure = { kind: 'cut', channel, group, grade: label };
    const was = tableOf(before, group).find((grade) => grade.label === label)?.from ?? from;
    return [
      control(figure, { value: from, was, decimals, limits, scale }, wording, {
        grade: { label, role: gradeRole(label, rules) },
        name: '',
        label: wording.own('cut', { grade: label }),
      }),
    ];
  });
}

function weightControls(
  rules: ChannelRules,
  before: ChannelRules,
  tried: RuleSet,
  wording: TrialWording,
): FigureControl[] {
  const { channel } = rules;
  return rules.items.flatMap((item) => {
    const limits = weightLimits(tried, channel, item.rate);
    if (!limits) return [];
    const figure: Figure = { kind: 'weight', channel, rate: item.rate };
    const was = before.items.find(({ rate }) => rate === item.rate)?.weight ?? item.weight;
    const rate = wording.label(rateDisplay(item.rate, rules).label);
    return [
      control(figure, { value: item.weight, was, decimals: 1, limits, scale: limits }, wording, {
        grade: null,
        name: rate,
        label: wording.own('weight', { rate }),
      }),
    ];
  });
}

function control(
  figure: Figure,
  {
    value,
    was,
    decimals: usual,
    limits,
    scale,
  }: Pick<FigureControl, 'value' | 'decimals' | 'limits' | 'scale'> & { readonly was: number },
  wording: TrialWording,
  named: Pick<FigureControl, 'grade' | 'name' | 'label'>,
): FigureControl {
  // A figure typed more finely in the sheet is shown as typed.
  const decimals = Math.max(usual, fineness(value), fineness(was));
  const write = (written: number) => wording.decimal(written, decimals);
  return {
    ...{ id: figureKey(figure), figure, value, decimals, limits, scale, ...named },
    text: write(value),
    inForce: wording.own('inForce', { value: write(was) }),
    isMoved: value !== was,
    limitsText: wording.own('between', { least: write(limits.least), most: write(limits.most) }),
  };
}

/** Decimals a figure has been typed with. */
function fineness(figure: number): number {
  return (String(figure).split('.')[1] ?? '').length;
}

function tableOf(rules: ChannelRules, group: string | null): readonly GradeRule[] {
  if (group === null) return rules.grades;
  return rules.groupGrades.find((table) => table.group === group)?.grades ?? rules.grades;
}

/** A round figure somewhat below the lowest cut, so that the cuts have the slider's length to themselves. */
function lowEnd(grades: readonly GradeRule[]): number {
  const cuts = grades.flatMap(({ from }) => from ?? []);
  const lowest = Math.min(...cuts);
  return Math.min(lowest, Math.max(0, Math.floor((lowest - BELOW_LOWEST) / 10) * 10));
}
