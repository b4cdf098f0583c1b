/**
 * What the pane pays each time a slider moves: the golden month tried by other rules, in milliseconds.
 * Processor time, not time on the clock: machines are shared. Sliding is smooth under 16.
 */
import { ruleFaults, tryRules } from '../../src/application/trial';
import { withCut, withWeight } from '../../src/domain/ruleChanges';
import { goldenTrial } from '../taskpane/goldenTrial';

const MOVES = 200;

function line(title: string, action: (move: number) => unknown): void {
  const times = Array.from({ length: MOVES }, (_, move) => {
    const before = process.cpuUsage().user / 1000;
    action(move);
    return process.cpuUsage().user / 1000 - before;
  });
  const [first = 0] = times;
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * MOVES)] ?? 0).toFixed(1);
  process.stdout.write(
    `${title.padEnd(28)} first ${first.toFixed(1)}, median ${at(0.5)}, slowest tenth ${at(0.9)} ms\n`,
  );
}

const basis = goldenTrial();
const { rules } = basis;
line('a cut moved', (move) =>
  tryRules(basis, withCut(rules, 'hotline', null, 'A', 85 + (move % 100) / 10), 'inForce'),
);
line('a weight moved', (move) =>
  tryRules(basis, withWeight(rules, 'hotline', 'onTime', (move % 500) / 10), 'baseline'),
);
line('of that, checking the rules', (move) =>
  ruleFaults(withCut(rules, 'hotline', null, 'A', 85 + (move % 100) / 10)),
);
