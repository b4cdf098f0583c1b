import type { reportedProblem } from '../../application/gradingReport';
import { languageOf } from '../../application/language';
import { TERMINAL_TEXTS } from './terminalTexts';

/** What the process ends with. */
export const EXIT = { graded: 0, someBlocked: 1, nothingGraded: 2, wrongUsage: 64 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
/** The terminal's language; an empty variable counts as one that is not set. */
export const language = languageOf([LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? 'en');
export const texts = TERMINAL_TEXTS[language];

/** Why nothing was written: lines for a person, and what `--json` prints. */
export interface Refusal {
  readonly exit: Exit;
  readonly code: string;
  readonly lines: readonly string[];
  readonly problems?: readonly ReturnType<typeof reportedProblem>[];
}

/** Prints lines on stdout. */
export function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints lines on stderr. */
export function complain(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
}

/** Tells a person on stderr, and another program on stdout if one asked. */
export function refuse({ exit, code, lines, problems }: Refusal, json: boolean): Exit {
  complain(lines);
  const message = lines.join('\n');
  const error = { code, message, ...(problems ? { problems } : {}) };
  if (json) say([JSON.stringify({ error }, null, 2)]);
  return exit;
}
