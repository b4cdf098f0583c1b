import type { HostFailure } from '../application/hostFailure';
import type { Language } from '../application/language';
import { failureText, problemText } from '../application/messages/messages';
import type { RestoreOutcome } from '../application/ports';
import type { Result } from '../application/result';
import { cellName } from '../domain/cellName';
import type { Problem } from '../domain/problem';
import type { CommandMessage } from './commandMessage';
import { COMMAND_TEXTS } from './commandTexts';
import { listedItems } from './listedItems';

/** What taking a run back without the pane has to tell; null when it went well, for the sheets say it then. */
export function restoreMessage(
  outcome: Result<RestoreOutcome, HostFailure>,
  language: Language,
): CommandMessage | null {
  const texts = COMMAND_TEXTS[language];
  const { close } = texts;
  const told = (problems: readonly Problem[]) => {
    const reasons = problems.map((problem) => {
      const { what, todo } = problemText(problem, language);
      return `${what} ${todo}`;
    });
    return listedItems(reasons, reasons.length, texts);
  };
  if (!outcome.ok) {
    const { what, todo } = failureText(outcome.failure, language);
    return { language, title: texts.notRestoredTitle, intro: what, items: [], todo, close };
  }
  const restored = outcome.value;
  switch (restored.kind) {
    case 'restored': {
      const items = told(restored.problems);
      if (items.length === 0) return null;
      return { language, title: texts.restoredTitle, intro: '', items, todo: texts.seePane, close };
    }
    case 'refused': {
      const items = told(restored.problems);
      const title = texts.notRestoredTitle;
      return { language, title, intro: '', items, todo: texts.restoreAgain, close };
    }
    case 'changed': {
      const items = [...restored.cells.map(cellName), ...restored.sheets];
      return {
        ...{ language, title: texts.notRestoredTitle },
        intro: texts.changedIntro(items.length),
        items: listedItems(items, items.length, texts),
        ...{ todo: texts.changedTodo, close },
      };
    }
    case 'nothingToRestore':
      return {
        ...{ language, title: texts.nothingToRestoreTitle },
        ...{ intro: texts.nothingToRestoreIntro, items: [], todo: texts.restoreTodo, close },
      };
  }
}
