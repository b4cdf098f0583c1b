import { problemText } from '../../src/application/messages/messages';
import type { Problem } from '../../src/domain/problem';

/** The problems' messages in both languages that still show a placeholder: a detail is missing. */
export function unfilledTexts(problems: readonly Problem[]): string[] {
  return problems.flatMap((problem) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const { what, todo } = problemText(problem, language);
      return [what, todo].filter((text) => /\{\w+[|}]/u.test(text));
    }),
  );
}
