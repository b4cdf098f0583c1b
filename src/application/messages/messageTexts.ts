import type { Problem, ProblemCode } from '../../domain/problem';
import type { FailureEffect, HostFailure, HostFailureCode } from '../hostFailure';
import type { MessageText } from './messageText';
import { fillTemplate } from './template';

/** As a problem's details list months. */
const BETWEEN_MONTHS = /(?<=\d{4}-\d{2})、(?=\d{4}-\d{2})/g;

/** What is told of problems and failures, in one language. */
export interface MessageTexts {
  readonly problems: Readonly<Record<ProblemCode, MessageText>>;
  readonly failures: Readonly<Record<HostFailureCode, MessageText>>;
  readonly effects: Readonly<Record<FailureEffect, string>>;
  /** What stands between two sentences. */
  readonly gap: string;
  /** What stands between the months of a list. */
  readonly between: string;
}

/** What a problem of the data is, and what to do. Where it is stands in `problem.where`. */
export function problemMessage(problem: Problem, texts: MessageTexts): MessageText {
  const text = texts.problems[problem.code];
  const details = { unit: problem.unit ?? '', ...problem.details };
  const filled = (template: string) =>
    fillTemplate(template, details).replace(BETWEEN_MONTHS, texts.between);
  return { what: filled(text.what), todo: filled(text.todo) };
}

/** What a failed call to Excel means for the workbook, and what to do. */
export function failureMessage(failure: HostFailure, texts: MessageTexts): MessageText {
  const { what, todo } = texts.failures[failure.code];
  return { what: `${what}${texts.gap}${texts.effects[failure.effect]}`, todo };
}
