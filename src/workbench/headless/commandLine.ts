import path from 'node:path';

/** What the grade command was asked to do. */
export interface GradeCommand {
  readonly input: string;
  readonly output: string;
  readonly json: boolean;
}

/** Either a command, or why the words given make none. */
export type ParsedCommandLine =
  | { readonly kind: 'grade'; readonly command: GradeCommand }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

export const USAGE = 'Usage: npm run grade -- IN.xlsx [--out OUT.xlsx] [--json]';

/** Reads the words after the program's name; `--out` defaults to `IN-graded.xlsx` beside IN. */
export function parseCommandLine(words: readonly string[]): ParsedCommandLine {
  let input: string | null = null;
  let output: string | null = null;
  let json = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--json') json = true;
    else if (word === '--out' || word.startsWith('--out=')) {
      const value = word === '--out' ? rest.shift() : word.slice('--out='.length);
      if (value === undefined || value === '' || value.startsWith('--')) {
        return wrong('--out needs a file name.');
      }
      if (output !== null) return wrong('--out is given twice.');
      output = value;
    } else if (word.startsWith('-')) return wrong(`There is no option ${word}.`);
    else if (input !== null) return wrong(`One workbook at a time: ${input}, ${word}.`);
    else input = word;
  }
  if (input === null) return wrong('No workbook is named.');
  const target = output ?? gradedName(input);
  if (path.resolve(target) === path.resolve(input)) {
    return wrong('--out names the workbook itself; it would be overwritten.');
  }
  if (!/\.xlsx$/i.test(target)) return wrong(`--out must end in .xlsx: ${target}.`);
  return { kind: 'grade', command: { input, output: target, json } };
}

function gradedName(input: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}-graded.xlsx`);
}

function wrong(reason: string): ParsedCommandLine {
  return { kind: 'wrong', reason };
}
