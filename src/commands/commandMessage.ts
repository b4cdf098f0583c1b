import type { GradingOutcome } from '../application/gradingSession';
import type { Language } from '../application/language';
import { cellChangeText } from '../application/messages/cellChangeText';
import { failureText, problemText } from '../application/messages/messages';
import { COMMAND_TEXTS } from './commandTexts';
import { listedItems } from './listedItems';

/** What the dialog of a ribbon command says. */
export interface CommandMessage {
  readonly language: Language;
  readonly title: string;
  readonly intro: string;
  /** Reasons or cells, at most as many as fit. */
  readonly items: readonly string[];
  /** What to do. */
  readonly todo: string;
  readonly close: string;
}

/** What a run without the pane has to tell; null when it went well, for the sheets say it then. */
export function commandMessage(outcome: GradingOutcome, language: Language): CommandMessage | null {
  const texts = COMMAND_TEXTS[language];
  const { close } = texts;
  switch (outcome.kind) {
    case 'graded':
    case 'cancelled':
      return null;
    case 'confirm':
      return {
        language,
        title: texts.confirmTitle,
        intro: texts.confirmIntro(outcome.total),
        items: listedItems(outcome.replacements.map(cellChangeText), outcome.total, texts),
        todo: texts.confirmTodo,
        close,
      };
    case 'refused':
    case 'nothingToGrade': {
      const reasons = outcome.problems.map((problem) => sentences(problemText(problem, language)));
      return {
        language,
        title: outcome.kind === 'refused' ? texts.refusedTitle : texts.nothingTitle,
        intro: '',
        items: listedItems(reasons, reasons.length, texts),
        todo: texts.openPane,
        close,
      };
    }
    case 'failed': {
      const { what, todo } = failureText(outcome.failure, language);
      return { language, title: texts.failedTitle, intro: what, items: [], todo, close };
    }
  }
}

/** What is told when a command itself broke: nothing is known but that. */
export function bugMessage(
  language: Language,
  command: 'compute' | 'restore' = 'compute',
): CommandMessage {
  const texts = COMMAND_TEXTS[language];
  return {
    language,
    title: command === 'compute' ? texts.failedTitle : texts.notRestoredTitle,
    intro: texts.bugIntro,
    items: [],
    todo: command === 'compute' ? texts.openPane : texts.restoreAgain,
    close: texts.close,
  };
}

function sentences({ what, todo }: { readonly what: string; readonly todo: string }): string {
  return `${what} ${todo}`;
}
