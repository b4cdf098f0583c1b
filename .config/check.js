/**
 * The whole check, in the order in which a mistake is cheapest to find. Stops at the first step that
 * fails; the last line says how many tests ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, '.cache');
const JEST = ['jest', '-c', '.config/jest.config.js', '--ci', '--silent'];
const results = [];

function run(title, command, args) {
  process.stdout.write(`\n== ${title}\n`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  process.stdout.write(`== ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return status === 0;
}

/** Jest leaves one core idle, which on two of them is half the machine. */
const WORKERS = `--maxWorkers=${Math.max(2, availableParallelism() - 1)}`;

function jest(title, projects, args = []) {
  const file = path.join(cache, `tests-${projects.join('-')}.json`);
  const passed = run(title, 'npx', [
    ...JEST,
    ...args,
    '--json',
    `--outputFile=${file}`,
    '--selectProjects',
    ...projects,
  ]);
  results.push(JSON.parse(readFileSync(file, 'utf8')));
  return passed;
}

const steps = [
  () => run('format', 'npm', ['run', '--silent', 'format:check']),
  () => run('lint', 'npm', ['run', '--silent', 'lint']),
  () => run('types', 'npm', ['run', '--silent', 'types']),
  () => run('graph', 'npm', ['run', '--silent', 'graph']),
  () => jest('unit and office tests', ['pure', 'office', 'pane'], [WORKERS]),
  () =>
    run('build', 'npm', [
      'run',
      '--silent',
      'build',
      '--',
      '--env',
      'origin=https://grading.example.gov.cn',
    ]),
  () => run('workbench build', 'npm', ['run', '--silent', 'build:workbench']),
  () => jest('e2e', ['e2e']),
];

mkdirSync(cache, { recursive: true });
for (const name of ['tests-pure-office-pane.json', 'tests-e2e.json']) {
  rmSync(path.join(cache, name), { force: true });
}
const passed = steps.every((step) => step());
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(`\n${total('numPassedTests')} passed, ${total('numFailedTests')} failed\n`);
process.exit(passed ? 0 : 1);
