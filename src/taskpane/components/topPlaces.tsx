import { Text } from '@fluentui/react-components';
import type { TopGroup } from '../view/channelView';
import { useWording } from '../wordingContext';
import { useTopPlacesStyles } from './topPlaces.styles';

/** The first three places of each group; units that tie share a place. */
export function TopPlaces({ groups }: { readonly groups: readonly TopGroup[] }) {
  const styles = useTopPlacesStyles();
  const wording = useWording();
  if (groups.length === 0) return <Text size={200}>{wording.text('topNone')}</Text>;
  return groups.map(({ group, places }) => (
    <div key={group}>
      <h4 className={styles.group}>{group}</h4>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={place.rank} className={styles.place}>
            <span role="img" aria-label={place.label} className={styles.rank}>
              {place.rank}
            </span>
            <span className={styles.units}>{place.units}</span>
            <span className={styles.index}>{place.index}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
