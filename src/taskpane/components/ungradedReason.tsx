import { Text } from '@fluentui/react-components';
import { useUnitWording } from '../unitWording';
import type { UngradedView } from '../view/ungradedView';
import { useUngradedReasonStyles } from './ungradedReason.styles';

/** Why a unit has no grade, with what to do about it, and the counts its row states. */
export function UngradedReason({ view }: { readonly view: UngradedView }) {
  const styles = useUngradedReasonStyles();
  const wording = useUnitWording();
  return (
    <>
      <Text size={200}>{view.reason}</Text>
      {view.problems.length > 0 && (
        <ul className={styles.problems}>
          {view.problems.map(({ what, todo }) => (
            <li key={what}>
              {what}
              <div className={styles.quiet}>{todo}</div>
            </li>
          ))}
        </ul>
      )}
      {view.counts.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {wording.own('counts', { counts: view.counts.join(wording.text('listComma')) })}
        </Text>
      )}
    </>
  );
}
