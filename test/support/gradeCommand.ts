import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const PROJECT = path.resolve(__dirname, '../..');

/** The files handed out with the project. */
export const SAMPLES = path.join(PROJECT, 'assets/samples');

/** What the grade command did: its exit code, and what it wrote on stdout and stderr. */
export interface GradeRun {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the grade command with an English terminal. */
export function grade(...words: string[]): GradeRun {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/workbench/headless/main.ts', ...words],
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  return { exit: run.status, out: run.stdout, err: run.stderr };
}

/**
 * A folder that is there while the tests of a file run.
 * @returns the path of a name in it
 */
export function scratchFolder(): (name: string) => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'grade-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}
