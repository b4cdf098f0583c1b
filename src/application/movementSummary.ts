import type { UnitMove } from '../domain/monthMovement';
import { periodKey } from '../domain/period';
import type { GradingResult } from './gradingOutcome';
import type { Language } from './language';

/** Words of the comparison with the month before. */
const WORDS = {
  zh: {
    since: '较',
    rose: '上升',
    fell: '下降',
    newlyFlagged: '新进入预警',
    flaggedAgain: '连续预警',
    between: '、',
  },
  en: {
    since: 'Since ',
    rose: 'rose',
    fell: 'fell',
    newlyFlagged: 'newly flagged',
    flaggedAgain: 'flagged again',
    between: ', ',
  },
} as const;

/** Who rose and fell since the month before as lines of text for a terminal, a line per channel. */
export function movementLines(
  {
    channels,
    movement,
    comparedWith,
  }: Pick<GradingResult, 'channels' | 'movement' | 'comparedWith'>,
  language: Language,
): string[] {
  const words = WORDS[language];
  const named = (moves: readonly UnitMove[]) =>
    moves.length === 0 ? '' : ` (${moves.map(({ unit }) => unit).join(words.between)})`;
  const workbook = comparedWith?.workbook ?? null;
  const from = workbook === null ? '' : ` (${workbook})`;
  const lines = movement.map(({ channel, lastMonth, ...moves }) => {
    const label = channels.find((own) => own.channel === channel)?.label[language] ?? channel;
    const { rose, fell, newlyFlagged, flaggedAgain } = moves;
    const counts = [
      `${words.rose} ${rose.length}`,
      `${words.fell} ${fell.length}`,
      `${words.newlyFlagged} ${newlyFlagged.length}${named(newlyFlagged)}`,
      `${words.flaggedAgain} ${flaggedAgain.length}${named(flaggedAgain)}`,
    ];
    return `${words.since}${periodKey(lastMonth)}${from}  ${label}: ${counts.join(words.between)}`;
  });
  return lines.length === 0 ? [] : ['', ...lines];
}
