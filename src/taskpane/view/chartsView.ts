import type { ChannelAssessment } from '../../domain/assessment';
import { nameKey } from '../../domain/nameKey';
import type { RuleSet } from '../../domain/ruleSet';
import type { ChartsWording } from '../chartsWording';
import { rulesOf } from './channelRules';
import { gradeCounts, type GradeCountView } from './channelView';

/** A figure that is shown as a chart or as a table. */
interface FigureView {
  readonly title: string;
  /** The title with its channel. */
  readonly name: string;
  /** The whole chart in words, for those who do not see it. */
  readonly inWords: string;
}

/** Units per grade. */
export interface GradeFigure extends FigureView {
  readonly grades: readonly (GradeCountView & { readonly share: string })[];
}

/** How many of a group's graded units are flagged. */
export interface FlaggedOfGroup {
  readonly group: string;
  readonly flagged: number;
  readonly units: number;
  readonly flaggedText: string;
  readonly unitsText: string;
}

/** Flagged units per group. */
export interface FlaggedFigure extends FigureView {
  readonly groups: readonly FlaggedOfGroup[];
}

/** The figures of one channel; null where nothing was graded. */
export interface ChartsView {
  readonly grades: GradeFigure;
  readonly flagged: FlaggedFigure;
}

/** The figures of one channel, in words and numbers by locale. */
export function chartsView(
  assessed: ChannelAssessment,
  rules: RuleSet,
  wording: ChartsWording,
): ChartsView | null {
  const graded = assessed.units.filter(({ grade }) => grade !== null);
  if (graded.length === 0) return null;
  const channel = wording.label(assessed.label);
  const counts = gradeCounts(assessed.gradeCounts, rulesOf(assessed.channel, rules), wording);
  const grades = counts.map((each) => ({
    ...each,
    share: wording.percent(each.count / graded.length, 1),
  }));
  const groups = flaggedByGroup(graded, rules.groups, wording);
  return {
    grades: {
      ...figure(
        wording.own('grades'),
        channel,
        grades.map(({ grade, countText }) => ({ name: grade, count: countText })),
        wording,
      ),
      grades,
    },
    flagged: {
      ...figure(
        wording.own('flagged'),
        channel,
        groups.map(({ group, flaggedText, unitsText }) => ({
          name: group,
          count: wording.own('flaggedOf', { flagged: flaggedText, units: unitsText }),
        })),
        wording,
      ),
      groups,
    },
  };
}

function figure(
  title: string,
  channel: string,
  values: readonly { readonly name: string; readonly count: string }[],
  wording: ChartsWording,
): FigureView {
  const name = wording.own('figureOf', { figure: title, channel });
  const told = values.map((value) => wording.own('value', value));
  return {
    title,
    name,
    inWords: wording.own('inWords', {
      figure: name,
      values: told.join(wording.own('valueSeparator')),
    }),
  };
}

/** Groups in the rules' order, then others as they come; a group without graded units is left out. */
function flaggedByGroup(
  graded: ChannelAssessment['units'],
  order: readonly string[],
  wording: ChartsWording,
): FlaggedOfGroup[] {
  const groups = new Map<string, { name: string; flagged: number; units: number }>();
  for (const name of order) groups.set(nameKey(name), { name, flagged: 0, units: 0 });
  for (const { group, flagged } of graded) {
    const known = groups.get(nameKey(group)) ?? { name: group, flagged: 0, units: 0 };
    groups.set(nameKey(group), {
      ...known,
      units: known.units + 1,
      flagged: known.flagged + (flagged ? 1 : 0),
    });
  }
  return [...groups.values()]
    .filter(({ units }) => units > 0)
    .map(({ name, flagged, units }) => ({
      group: name === '' ? wording.text('groupNone') : name,
      flagged,
      units,
      flaggedText: wording.count(flagged),
      unitsText: wording.count(units),
    }));
}
