import type { BrowserWorkbench } from '../support/browserWorkbench';
import { openStage, type PaneStage } from './paneStage';
import type { Chain, State } from './states';
import { gone } from './steps';
import type { Variant } from './variant';

/** Where every step starts: the pane speaks Chinese and is about as wide as Excel makes it. */
const HOME: Variant = { language: 'zh', theme: 'light', width: 400 };

/** Browser pages at work at once: while one opens its workbook, another is looked at. */
const LANES = 2;

/** States that could not be reached: the first did not come about, the others follow from it. */
export interface Unreached {
  readonly states: readonly string[];
  readonly reason: string;
}

/** What is done in each state, and where one does not come about. */
export interface Visitor {
  /** May turn the stage as it likes. */
  readonly visit: (state: State, stage: PaneStage) => Promise<void>;
  readonly stuck?: (state: string, stage: PaneStage) => Promise<void>;
}

/** Goes through the states of every chain, one after the other. */
export async function walk(
  workbench: BrowserWorkbench,
  chains: readonly Chain[],
  visitor: Visitor,
): Promise<Unreached[]> {
  const waiting = [...chains];
  const unreached: Unreached[] = [];
  const lane = async (): Promise<void> => {
    for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
      const missed = await walkChain(workbench, chain, visitor);
      if (missed) unreached.push(missed);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return unreached;
}

async function walkChain(
  workbench: BrowserWorkbench,
  { workbook, opening, states }: Chain,
  { visit, stuck }: Visitor,
): Promise<Unreached | null> {
  const left = states.map(({ name }) => name);
  const stage = await openStage(workbench, workbook, opening);
  try {
    await stage.turn(HOME);
    for (const state of states) {
      for (const step of state.steps) await step(stage);
      // A part that is fetched when it is opened comes when the machine has time.
      await gone('正在载入…')(stage);
      await visit(state, stage);
      await stage.turn(HOME);
      if (stage.errors.length > 0) throw new Error(stage.errors.join('\n'));
      left.shift();
    }
    return null;
  } catch (error) {
    await stuck?.(left[0] ?? '', stage);
    return { states: left, reason: error instanceof Error ? error.message : String(error) };
  } finally {
    await stage.close();
  }
}
