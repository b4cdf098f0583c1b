import { Text } from '@fluentui/react-components';
import type { ChannelView } from '../view/channelView';
import { useChannelResultStyles } from './channelResult.styles';
import { Disclosure } from './disclosure';
import { GradeBar } from './gradeBar';
import { NamedPlaces } from './namedPlaces';

/** One channel: units per grade, who had no orders, and the places of each group. */
export function ChannelResult({ view }: { readonly view: ChannelView }) {
  const styles = useChannelResultStyles();
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
      <Disclosure title={view.places.title} label={view.placesLabel}>
        <NamedPlaces groups={view.places.groups} />
      </Disclosure>
    </div>
  );
}
