import type { Step } from '../domain/scoringRules';
import { percentIn } from './codecs';
import { faulty, shownContent, taken, type Codec } from './ruleCell';

const REST = '其余';

/** Points by interval: `≥95%：50；>90%：40；其余：0`, highest first, the rest last. Empty is none. */
export const STEPS: Codec<readonly Step[]> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = shownContent(content);
    if (text === '') return taken([]);
    const steps = stepsIn(text);
    return steps ? taken(steps) : faulty('ruleStepsExpected', { value: text });
  },
  write: (steps) => (steps.length === 0 ? null : steps.map(stepText).join('；')),
};

function stepText({ from, inclusive, points }: Step): string {
  if (from === null) return `${REST}：${points}`;
  return `${inclusive ? '≥' : '>'}${percentText(from)}：${points}`;
}

/** A fraction as the percentage it was typed as: 0.985 is 98.5%. */
function percentText(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}

function stepsIn(text: string): Step[] | null {
  const steps: Step[] = [];
  for (const part of text.normalize('NFKC').replace(/\s+/gu, '').split(';')) {
    const step = stepIn(part);
    const above = steps.at(-1);
    if (!step || (above && !isBelow(step, above))) return null;
    steps.push(step);
  }
  return steps.at(-1)?.from === null ? steps : null;
}

/** Steps fall; the same edge may stand twice, first without and then with itself. */
function isBelow(step: Step, above: Step): boolean {
  if (above.from === null) return false;
  if (step.from === null || step.from < above.from) return true;
  return step.from === above.from && !above.inclusive && step.inclusive;
}

function stepIn(part: string): Step | null {
  const match = /^(≥|>=|>|其余)([^:]*):([-−]?\d+(?:\.\d+)?)$/u.exec(part);
  if (!match) return null;
  const [, side = '', edge = '', worth = ''] = match;
  const points = Number(worth.replace('−', '-'));
  if (side === REST) return edge === '' ? { from: null, inclusive: true, points } : null;
  const from = percentIn(edge);
  return from === null ? null : { from, inclusive: side !== '>', points };
}
