import type { GradingSession } from '../../application/gradingSession';
import { choicesOf, isAdjusting, type PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import type { PaneWriter } from '../state/usePane';
import { useWording } from '../wordingContext';
import { Disclosure } from './disclosure';
import { lazyPart } from './lazyPart';
import { useOnDemandPartsStyles } from './onDemandParts.styles';
import type { RegistersPartProps } from './registersPart';

const RegistersPart = lazyPart<RegistersPartProps>(() =>
  import(/* webpackChunkName: "registers" */ './registersPart').then((part) => part.RegistersPart),
);

/** What stands below the month's grades, closed until it is asked for: the sheets to fill in. */
export function OnDemandParts({
  session,
  state,
  writing,
  writer,
  actions,
}: {
  readonly session: GradingSession;
  readonly state: PaneState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly writer: PaneWriter;
  readonly actions: PaneActions;
}) {
  const styles = useOnDemandPartsStyles();
  const wording = useWording();
  const choices = choicesOf(state);
  if (choices === null) return null;
  const busy = writing || isAdjusting(state);
  return (
    <div className={styles.parts}>
      <Disclosure kept title={wording.text('registers')}>
        <RegistersPart
          session={session}
          choices={choices}
          writer={writer}
          busy={busy}
          actions={actions}
        />
      </Disclosure>
    </div>
  );
}
