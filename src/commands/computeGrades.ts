import type { GradingOutcome, GradingSession } from '../application/gradingSession';
import type { Language } from '../application/language';
import { bugMessage, commandMessage, type CommandMessage } from './commandMessage';

/** What the ribbon command works with. */
export interface ComputeGradesPorts {
  readonly session: GradingSession;
  readonly language: Language;
  /** Shows a message; resolves when the person has closed it. */
  readonly show: (message: CommandMessage) => Promise<void>;
}

/**
 * «Compute grades» on the ribbon: the pane's run without the pane. Nothing that a person typed is
 * replaced. A run that went well shows the flagged units; any other says why. Never rejects.
 */
export async function computeGrades({
  session,
  language,
  show,
}: ComputeGradesPorts): Promise<void> {
  const message = await runAndTell(session, language);
  if (message) await show(message).catch(() => undefined);
}

async function runAndTell(
  session: GradingSession,
  language: Language,
): Promise<CommandMessage | null> {
  let outcome: GradingOutcome;
  try {
    outcome = await session.grade(
      { period: null, excludedTables: [], agreed: 'none' },
      () => undefined,
    );
    // The grades stand whether or not the sheet can be shown.
    const flagged = outcome.kind === 'graded' ? outcome.result.flaggedSheet : null;
    if (flagged) await session.show(flagged, 1);
  } catch {
    return bugMessage(language);
  }
  return commandMessage(outcome, language);
}
