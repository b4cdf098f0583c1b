import { caseSeed, replayedChoices, seededChoices } from './choices';
import { layoutCase } from './layoutCase';
import { judged } from './oracle';
import { printed } from './sheetPrint';
import { shrunk, usedTape } from './shrink';

/** How reading went over many cases. */
export interface FuzzTally {
  readonly cases: number;
  readonly clean: number;
  /** Units with nothing wrong about them. */
  readonly unitsDue: number;
  readonly unitsRead: number;
  readonly unitsBlocked: number;
  readonly unitsUnseen: number;
  readonly failures: readonly FuzzFailure[];
}

/** A case that was not read as it is meant. */
export interface FuzzFailure {
  readonly seed: number;
  readonly at: number;
  readonly faults: readonly string[];
}

/** Reads `cases` layouts of a seed from number `first` on; stops after `mostFailures`. */
export function fuzzed(
  seed: number,
  cases: number,
  mostFailures: number,
  first = 0,
  onCase: (at: number) => void = () => undefined,
): FuzzTally {
  const failures: FuzzFailure[] = [];
  const tally = { cases: 0, clean: 0, unitsDue: 0, unitsRead: 0, unitsBlocked: 0, unitsUnseen: 0 };
  for (let at = first; at < first + cases && failures.length < mostFailures; at += 1) {
    const layout = layoutCase(seededChoices(caseSeed(seed, at)));
    const verdict = judged(layout);
    tally.cases += 1;
    tally.clean += layout.isClean ? 1 : 0;
    tally.unitsDue += verdict.unitsDue;
    tally.unitsRead += verdict.unitsRead;
    tally.unitsBlocked += verdict.unitsBlocked;
    tally.unitsUnseen += verdict.unitsUnseen;
    if (verdict.faults.length > 0) failures.push({ seed, at, faults: verdict.faults });
    onCase(at);
  }
  return { ...tally, failures };
}

/** A failing case made as small as it goes, as text: what is wrong with it, and its sheets. */
export function explained({ seed, at, faults }: FuzzFailure): string {
  const choices = seededChoices(caseSeed(seed, at));
  layoutCase(choices);
  const kind = faultKind(faults[0] ?? '');
  const fails = (tape: readonly number[]) =>
    judged(layoutCase(replayedChoices(tape))).faults.some((fault) => faultKind(fault) === kind);
  const tape = usedTape(shrunk(choices.tape, fails), layoutCase);
  const small = layoutCase(replayedChoices(tape));
  return [
    `--seed ${seed} --first ${at} --cases 1`,
    ...small.traits.map((trait) => `  ${trait}`),
    ...judged(small).faults,
    printed(small.snapshot),
  ].join('\n');
}

/** A fault without its names and figures, so that a smaller case is known to fail in the same way. */
export function faultKind(fault: string): string {
  return (
    /is lost|is blocked|is graded|is read|is called|is in group|invented|does not say \w+|says \S+|the month|is of/u.exec(
      fault,
    )?.[0] ?? 'another figure'
  );
}
