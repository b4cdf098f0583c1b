/**
 * Layout fuzzing: npm run fuzz -- --cases 10000 --seed 7 [--first 0] [--failures 1].
 * Prints how many cases were read and what share of the units was refused; a failing case is made
 * small and printed with its sheets. Ends with 1 when there was one.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { explained, faultKind, fuzzed } from './run';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    failures: { type: 'string', default: '1' },
  },
});
const [cases, seed, first, most] = [values.cases, values.seed, values.first, values.failures].map(
  Number,
) as [number, number, number, number];
const EVERY = 10_000;

const started = performance.now();
const tally = fuzzed(seed, cases, most, first, (at) => {
  if ((at + 1) % EVERY === 0) process.stderr.write(`${at + 1} cases\n`);
});
const seconds = (performance.now() - started) / 1000;
const units = tally.unitsRead + tally.unitsBlocked + tally.unitsUnseen;
const share = (part: number) => `${part} (${((100 * part) / units).toFixed(2)} %)`;
process.stdout.write(
  [
    `seed ${seed}: ${tally.cases} cases (${tally.clean} with nothing wrong), ${units} units`,
    `${share(tally.unitsDue)} with nothing wrong about them and in sight: these have to be read`,
    `read ${share(tally.unitsRead)}, blocked ${share(tally.unitsBlocked)}, not seen ${share(tally.unitsUnseen)}`,
    `${seconds.toFixed(1)} s, ${Math.round(tally.cases / seconds)} cases a second`,
    `${tally.failures.length} failures`,
    '',
  ].join('\n'),
);
const kinds = new Map<string, number>();
for (const failure of tally.failures) {
  const kind = faultKind(failure.faults[0] ?? '');
  const count = kinds.get(kind) ?? 0;
  kinds.set(kind, count + 1);
  if (count < 3) process.stdout.write(`\n${explained(failure)}\n`);
}
for (const [kind, count] of kinds) process.stdout.write(`${count} × ${kind}\n`);
process.exitCode = tally.failures.length === 0 ? 0 : 1;
