import type { TerminalTexts } from './terminalTexts';

/** The system's own code of a failed file call, `ENOENT`; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Why a file could not be read, in words; the system's code where there are none. */
export function unreadable(error: unknown, texts: TerminalTexts): string {
  const code = codeOf(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: texts.noSuchFile,
    EISDIR: texts.isFolder,
    EACCES: texts.notReadable,
  };
  return known[code] ?? code;
}
