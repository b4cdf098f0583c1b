import type { Inspection } from '../../application/inspection';
import { cellName } from '../../domain/cellName';
import type { NamedUnit } from '../../domain/nearNames';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';

/** A name with the way to its cell. */
export interface NameLink {
  readonly unit: string;
  readonly channel: string;
  readonly place: CellPlace;
  readonly showLabel: string;
}

/** Whether two names are one unit. */
export interface NameQuestionLine {
  readonly id: string;
  readonly first: NameLink;
  readonly second: NameLink;
  readonly sameLabel: string;
  readonly differentLabel: string;
}

/** The questions about names, in the order found. */
export function nameQuestionLines(
  { nameQuestions }: Inspection,
  rules: RuleSet,
  wording: Wording,
): readonly NameQuestionLine[] {
  return nameQuestions.map(({ first, second }) => {
    const names = { first: first.unit, second: second.unit };
    return {
      id: JSON.stringify([cellName(first.place), cellName(second.place)]),
      first: nameLink(first, rules, wording),
      second: nameLink(second, rules, wording),
      sameLabel: wording.text('nameSameLabel', names),
      differentLabel: wording.text('nameDifferentLabel', names),
    };
  });
}

function nameLink({ unit, channel, place }: NamedUnit, rules: RuleSet, wording: Wording): NameLink {
  const found = rules.channels.find((each) => each.channel === channel);
  return {
    unit,
    channel: found ? wording.label(found.label) : channel,
    place,
    showLabel: wording.text('nameShow', { unit, cell: cellName(place) }),
  };
}
