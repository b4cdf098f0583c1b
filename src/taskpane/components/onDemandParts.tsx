import type { ReactNode } from 'react';
import type { GradingSession } from '../../application/gradingSession';
import { useAskedPart } from '../askedViewContext';
import { choicesOf, isAdjusting, type PaneState } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import type { PaneWriter } from '../state/usePane';
import { useWording } from '../wordingContext';
import type { BulletinPartProps } from './bulletinPart';
import type { CheckPartProps } from './checkPart';
import { Disclosure } from './disclosure';
import { lazyPart } from './lazyPart';
import { useOnDemandPartsStyles } from './onDemandParts.styles';
import type { RegistersPartProps } from './registersPart';
import type { RollUpPartProps } from './rollUpPart';

const RegistersPart = lazyPart<RegistersPartProps>(() =>
  import(/* webpackChunkName: "registers" */ './registersPart').then((part) => part.RegistersPart),
);

const RollUpPart = lazyPart<RollUpPartProps>(() =>
  import(/* webpackChunkName: "rollUp" */ './rollUpPart').then((part) => part.RollUpPart),
);

const BulletinPart = lazyPart<BulletinPartProps>(() =>
  import(/* webpackChunkName: "bulletinPart" */ './bulletinPart').then((part) => part.BulletinPart),
);

const CheckPart = lazyPart<CheckPartProps>(() =>
  import(/* webpackChunkName: "checkPart" */ './checkPart').then((part) => part.CheckPart),
);

/**
 * What stands below the month's grades, closed until it is asked for: the sheets to fill in, the
 * bulletin, the check of a draft, and rolling months up.
 */
export function OnDemandParts({
  session,
  state,
  writing,
  writer,
  now,
  environment,
  actions,
}: {
  readonly session: GradingSession;
  readonly state: PaneState;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly writer: PaneWriter;
  readonly now: () => Date;
  readonly environment: string;
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
      <Disclosure kept title={wording.text('bulletin')}>
        <BulletinPart
          session={session}
          choices={choices}
          restored={state.kind === 'ready' ? state.restored : null}
          writer={writer}
          busy={busy}
          environment={environment}
          actions={actions}
        />
      </Disclosure>
      <CheckDisclosure>
        <CheckPart
          session={session}
          choices={choices}
          writer={writer}
          busy={busy}
          environment={environment}
          actions={actions}
        />
      </CheckDisclosure>
      <Disclosure kept title={wording.text('rollUp')}>
        <RollUpPart
          session={session}
          state={state}
          choices={choices}
          writer={writer}
          busy={busy}
          now={now}
          environment={environment}
          actions={actions}
        />
      </Disclosure>
    </div>
  );
}

/** The check's part; open from the start where the pane was opened at it. */
function CheckDisclosure({ children }: { readonly children: ReactNode }) {
  const wording = useWording();
  return (
    <Disclosure kept title={wording.text('check')} asked={useAskedPart('check')}>
      {children}
    </Disclosure>
  );
}
