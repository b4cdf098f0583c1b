import type { GradingSession } from '../application/gradingSession';
import type { Language } from '../application/language';
import { bugMessage, type CommandMessage } from './commandMessage';
import { restoreMessage } from './restoreMessage';

/** What the ribbon command works with. */
export interface RestorePorts {
  readonly session: Pick<GradingSession, 'restore'>;
  readonly language: Language;
  /** Shows a message; resolves when the person has closed it. */
  readonly show: (message: CommandMessage) => Promise<void>;
}

/**
 * «Restore» on the ribbon: takes the last run back without the pane. What somebody changed since is
 * never lost: then nothing is done, and the message points to the pane, which asks. Never rejects.
 */
export async function restorePreviousValues({
  session,
  language,
  show,
}: RestorePorts): Promise<void> {
  const message = await session
    .restore({ overChanged: false })
    .then((outcome) => restoreMessage(outcome, language))
    .catch(() => bugMessage(language, 'restore'));
  if (message) await show(message).catch(() => undefined);
}
