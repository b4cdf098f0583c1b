import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { TrialBasis } from '../../application/trial';
import type { CellPlace } from '../../domain/problem';
import type { TryRules } from '../state/useTrialEffect';
import { useTrialWording } from '../trialWording';
import { totalsText } from '../view/trialChanges';
import { trialEffectView } from '../view/trialEffectView';
import { TrialChanges } from './trialChanges';
import { useTrialPartStyles } from './trialPart.styles';

/** What the rules in force change beside those the month was graded by, or beside the built-in ones. */
export function TrialEffectPart({
  tryRules,
  basis,
  onShow,
}: {
  readonly tryRules: TryRules;
  readonly basis: TrialBasis;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useTrialPartStyles();
  const wording = useTrialWording();
  const view = useMemo(() => trialEffectView(basis, wording), [basis, wording]);
  const effect = useMemo(() => tryRules(basis, basis.rules, 'baseline'), [tryRules, basis]);
  if (!view.differs) {
    return (
      <Text size={200} className={styles.quiet}>
        {view.told}
      </Text>
    );
  }
  return (
    <>
      <h3 className={styles.heading}>{wording.own('effect')}</h3>
      <Text size={200} className={styles.quiet}>
        {view.told}
      </Text>
      <Text weight="semibold">{totalsText(effect.totals, wording)}</Text>
      {effect.totals.units > 0 && (
        <>
          <Text size={200} className={styles.quiet}>
            {wording.own('compute')}
          </Text>
          <TrialChanges
            effect={effect}
            before={basis.baseline.rules}
            after={basis.rules}
            firstShown={5}
            onShow={onShow}
          />
        </>
      )}
    </>
  );
}
