import type { BrowserWorkbench } from '../support/browserWorkbench';
import type { PaneStage } from './paneStage';

/** What decides how letters are drawn. Pictures made by another renderer cannot be compared. */
export interface Renderer {
  readonly browser: string;
  readonly platform: string;
  /** Widths in CSS pixels of the same words in the pane's fonts, thin and bold: other fonts, other widths. */
  readonly widths: readonly string[];
}

const WORDS = ['热线考评 等级评价', 'Hotline Grading 0123456789'];

/** The renderer a stage draws with. */
export async function rendererOf(workbench: BrowserWorkbench, stage: PaneStage): Promise<Renderer> {
  const widths = await stage.pane.evaluate((words) => {
    const { fontFamily } = getComputedStyle(document.querySelector('main') ?? document.body);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return [];
    return words.flatMap((word) =>
      [400, 600].map((weight) => {
        context.font = `${weight} 14px ${fontFamily}`;
        return context.measureText(word).width.toFixed(2);
      }),
    );
  }, WORDS);
  return { browser: workbench.version, platform: process.platform, widths };
}

/** Why pictures of the two cannot be compared, in words; null where they can. */
export function otherRenderer(baseline: Renderer, here: Renderer): string | null {
  const before = JSON.stringify(baseline);
  const now = JSON.stringify(here);
  return before === now ? null : `The baselines were made with ${before}; this machine has ${now}.`;
}
