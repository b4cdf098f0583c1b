import type { BrowserWorkbench } from '../support/browserWorkbench';
import { openStage, type PaneStage } from './paneStage';
import type { Chain, State } from './states';
import type { Variant } from './variant';

/** Where every step starts: the pane speaks Chinese and is as wide as Excel makes it. */
const HOME: Variant = { language: 'zh', theme: 'light', width: 400 };

/** A state that could not be reached, and those after it in its chain. */
export interface Unreached {
  readonly states: readonly string[];
  readonly reason: string;
}

/**
 * Goes through the states one after the other; `visit` may turn the stage as it likes, `stuck` sees it
 * where a state could not be reached.
 */
export async function walk(
  workbench: BrowserWorkbench,
  chains: readonly Chain[],
  visit: (state: State, stage: PaneStage) => Promise<void>,
  stuck: (state: string, stage: PaneStage) => Promise<void> = () => Promise.resolve(),
): Promise<Unreached[]> {
  const unreached: Unreached[] = [];
  for (const chain of chains) {
    const stage = await openStage(workbench, chain.workbook);
    let at = 0;
    try {
      await stage.turn(HOME);
      for (const state of chain.states) {
        for (const step of state.steps) await step(stage);
        await visit(state, stage);
        await stage.turn(HOME);
        if (stage.errors.length > 0) throw new Error(stage.errors.join('\n'));
        at += 1;
      }
    } catch (error) {
      const states = chain.states.slice(at).map(({ name }) => name);
      await stuck(states[0] ?? '', stage);
      unreached.push({ states, reason: error instanceof Error ? error.message : String(error) });
    }
    await stage.close();
  }
  return unreached;
}
