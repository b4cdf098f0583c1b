import { Text } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import { useChartsWording } from '../chartsWording';
import type { ChannelView } from '../view/channelView';
import { ChannelCharts } from './channelCharts';
import { useChannelResultStyles } from './channelResult.styles';
import { Disclosure } from './disclosure';
import type { ExclusionsPartProps } from './exclusionsPart';
import { GradeBar } from './gradeBar';
import { lazyPart } from './lazyPart';
import { NamedPlaces } from './namedPlaces';
import { PlacesAtAGlance } from './placesAtAGlance';

const ExclusionsPart = lazyPart<ExclusionsPartProps>(() =>
  import(/* webpackChunkName: "registers" */ './exclusionsPart').then(
    (part) => part.ExclusionsPart,
  ),
);

/** One channel: units per grade, who is not among them and why, and the places of each group. */
export function ChannelResult({
  view,
  actions,
}: {
  readonly view: ChannelView;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useChannelResultStyles();
  const wording = useChartsWording();
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
      {view.glance.groups.length === 0 ? (
        <Text size={200} className={styles.quiet}>
          {wording.text('placesNone')}
        </Text>
      ) : (
        <PlacesAtAGlance view={view.glance} />
      )}
      {view.glance.rest !== null && (
        <Disclosure title={view.glance.rest} label={view.placesLabel}>
          <NamedPlaces groups={view.places.groups} />
        </Disclosure>
      )}
      {view.withoutOrders && (
        <Disclosure title={view.withoutOrders.text}>
          <Text size={200}>{view.withoutOrders.names}</Text>
          {view.withoutOrders.onlyOnRoster && (
            <Text size={200} className={styles.quiet}>
              {view.withoutOrders.onlyOnRoster}
            </Text>
          )}
        </Disclosure>
      )}
      {view.exempt && (
        <Disclosure title={view.exempt.text}>
          {view.exempt.lines.map((line) => (
            <Text key={line} size={200}>
              {line}
            </Text>
          ))}
        </Disclosure>
      )}
      {view.excluded && (
        <Disclosure title={view.excluded.text} label={view.excluded.label}>
          <ExclusionsPart
            lines={view.excluded.lines}
            label={view.excluded.label}
            onShow={actions.show}
          />
        </Disclosure>
      )}
      <Disclosure
        title={wording.own('charts')}
        label={wording.own('chartsOf', { channel: view.title })}
      >
        <ChannelCharts assessed={view.assessed} rules={view.rules} />
      </Disclosure>
    </div>
  );
}
