import { Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useUnitWording } from '../unitWording';
import { unitDetailView } from '../view/unitDetailView';
import type { UnitSubject } from '../view/unitSubject';
import { LostPoints } from './lostPoints';
import { UnitFormula } from './unitFormula';
import { useUnitDetailStyles } from './unitDetail.styles';
import { UngradedReason } from './ungradedReason';

/** How a unit's grade comes about: what each component cost, and the formula; or why it has none. */
export function UnitDetail({ subject }: { readonly subject: UnitSubject }) {
  const styles = useUnitDetailStyles();
  const wording = useUnitWording();
  const view = useMemo(() => unitDetailView(subject, wording), [subject, wording]);
  return (
    <div className={styles.detail}>
      {view.graded ? (
        <>
          <LostPoints view={view.graded} />
          <UnitFormula view={view.graded} />
        </>
      ) : (
        <>
          {view.ungraded && <UngradedReason view={view.ungraded} />}
          {view.also.map((text) => (
            <Text key={text} size={200} className={styles.quiet}>
              {text}
            </Text>
          ))}
        </>
      )}
    </div>
  );
}
