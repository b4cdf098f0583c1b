import type { Inspection } from '../../application/inspection';
import { cellName } from '../../domain/cellName';
import type { NamedUnit } from '../../domain/nearNames';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';

/** A name with the way to its cell. */
export interface NameLink {
  readonly unit: string;
  /** Its channel, or that it stands on the roster. */
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

/** The questions about names, in the order found; a name of the roster comes first. */
export function nameQuestionLines(
  { nameQuestions, registers }: Inspection,
  rules: RuleSet,
  wording: Wording,
): readonly NameQuestionLine[] {
  return nameQuestions.map((question) => {
    const isListed = question.second.place.sheetId === registers.roster?.sheetId;
    const onRoster = wording.text('nameOnRoster');
    const first = isListed
      ? nameLink(question.second, onRoster, wording)
      : nameLink(question.first, channelText(question.first, rules, wording), wording);
    const other = isListed ? question.first : question.second;
    const second = nameLink(other, channelText(other, rules, wording), wording);
    const names = { first: first.unit, second: second.unit };
    return {
      id: JSON.stringify([cellName(first.place), cellName(second.place)]),
      first,
      second,
      sameLabel: wording.text('nameSameLabel', names),
      differentLabel: wording.text('nameDifferentLabel', names),
    };
  });
}

function channelText({ channel }: NamedUnit, rules: RuleSet, wording: Wording): string {
  const found = rules.channels.find((each) => each.channel === channel);
  return found ? wording.label(found.label) : channel;
}

function nameLink(
  { unit, place }: Pick<NamedUnit, 'unit' | 'place'>,
  channel: string,
  wording: Wording,
): NameLink {
  return {
    unit,
    channel,
    place,
    showLabel: wording.text('nameShow', { unit, cell: cellName(place) }),
  };
}
