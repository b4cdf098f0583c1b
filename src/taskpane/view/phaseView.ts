import type { GradingPhase } from '../../application/gradingSession';
import type { Wording } from '../wording';

const PHASES = {
  reading: { key: 'phaseReading', done: 0.15 },
  assessing: { key: 'phaseAssessing', done: 0.5 },
  writing: { key: 'phaseWriting', done: 0.75 },
} as const satisfies Record<GradingPhase, { key: string; done: number }>;

/** A running phase in words, and how far the bar stands (0–1). */
export function phaseView(
  phase: GradingPhase,
  wording: Wording,
): { readonly text: string; readonly done: number } {
  const { key, done } = PHASES[phase];
  return { text: wording.text(key), done };
}
