import type { TrialSession } from '../../application/trialSession';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import type { PaneWriter } from '../state/usePane';
import type { TryRules } from '../state/useTrialEffect';

/** What trying rules needs from the pane. */
export interface TrialPartProps {
  readonly session: TrialSession;
  /**
   * Handed in because the pane holds it anyway: a part that imported it would keep what it needs apart
   * in the start script.
   */
  readonly tryRules: TryRules;
  readonly choices: Choices;
  readonly writer: PaneWriter;
  /** Whether something else is under way in the workbook. */
  readonly busy: boolean;
  readonly environment: string;
  readonly actions: Pick<PaneActions, 'show'>;
  readonly onClose: () => void;
}
