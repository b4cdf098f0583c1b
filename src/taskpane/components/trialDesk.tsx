import { useMemo, useState } from 'react';
import type { TrialBasis } from '../../application/trial';
import { draftOver, isMoved, moved, untouched, type Figure } from '../state/trialDraft';
import { useLastingHeight } from '../state/useLastingHeight';
import { useTrialApplication } from '../state/useTrialApplication';
import { useTrialEffect } from '../state/useTrialEffect';
import { useTrialWording } from '../trialWording';
import { totalsText } from '../view/trialChanges';
import { SettledLiveRegion } from './settledLiveRegion';
import { TrialApply } from './trialApply';
import { TrialChanges } from './trialChanges';
import { TrialEffectPart } from './trialEffectPart';
import type { TrialPartProps } from './trialPartProps';
import { TrialSliders } from './trialSliders';

/** Milliseconds without a move after which a screen reader is told the effect. */
const SPOKEN_AFTER = 800;

/** The effect of the rules in force; below it figures to move, what that would change, and applying it. */
export function TrialDesk({
  session,
  tryRules,
  writer,
  busy,
  environment,
  actions,
  basis,
  reading,
}: Omit<TrialPartProps, 'choices' | 'onClose'> & {
  readonly basis: TrialBasis;
  /** Whether the month is being read again. */
  readonly reading: boolean;
}) {
  const wording = useTrialWording();
  const { applying, apply, forget } = useTrialApplication(
    session,
    writer.begin,
    writer.wroteElsewhere,
  );
  const [stored, setStored] = useState(() => untouched(basis.rules));
  const draft = useMemo(() => draftOver(stored, basis.rules), [stored, basis.rules]);
  const isDraftMoved = useMemo(() => isMoved(draft), [draft]);
  const { effect, tried } = useTrialEffect(tryRules, basis, draft.rules);
  const list = useLastingHeight(isDraftMoved);
  const told = totalsText(effect.totals, wording);
  const move = (figure: Figure, to: number) => {
    forget();
    setStored(moved(draft, figure, to));
  };
  return (
    <>
      <SettledLiveRegion
        text={isDraftMoved ? wording.own('announce', { totals: told }) : ''}
        delay={SPOKEN_AFTER}
      />
      <TrialEffectPart tryRules={tryRules} basis={basis} onShow={actions.show} />
      <TrialSliders
        draft={draft}
        channels={basis.channels.map(({ channel }) => channel)}
        effect={effect}
        tried={tried}
        told={told}
        onMove={move}
      />
      <TrialApply
        applying={applying}
        faults={effect.faults}
        moved={isDraftMoved}
        asSheet={basis.rulesPlace === null}
        busy={busy || reading}
        environment={environment}
        onReset={() => {
          forget();
          setStored(untouched(basis.rules));
        }}
        onApply={() => apply(draft.rules, basis)}
        onShow={actions.show}
      />
      <div ref={list}>
        {isDraftMoved && (
          <TrialChanges
            effect={effect}
            before={basis.rules}
            after={tried}
            firstShown={10}
            onShow={actions.show}
          />
        )}
      </div>
    </>
  );
}
