import { Text } from '@fluentui/react-components';
import type { ChannelView } from '../view/channelView';
import { useWording } from '../wordingContext';
import { useChannelResultStyles } from './channelResult.styles';
import { Disclosure } from './disclosure';
import { GradeBar } from './gradeBar';
import { TopPlaces } from './topPlaces';

/** One channel: units per grade, who had no orders, and the first places of each group. */
export function ChannelResult({ view }: { readonly view: ChannelView }) {
  const styles = useChannelResultStyles();
  const wording = useWording();
  return (
    <div className={styles.channel}>
      <div className={styles.line}>
        <h3 className={styles.title}>{view.title}</h3>
        <Text size={200} className={styles.quiet}>
          {view.units}
        </Text>
      </div>
      <GradeBar grades={view.grades} label={view.countsLabel} />
      {view.notGraded && <Text className={styles.notGraded}>{view.notGraded}</Text>}
      {view.withoutOrders && (
        <Disclosure title={view.withoutOrders.text}>
          <Text size={200}>{view.withoutOrders.names}</Text>
        </Disclosure>
      )}
      <Disclosure title={wording.text('topPlaces')} label={view.topLabel}>
        <TopPlaces groups={view.groups} />
      </Disclosure>
    </div>
  );
}
