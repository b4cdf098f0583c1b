import { useId } from 'react';
import type { GlancePlace, PlacesGlance } from '../view/placesGlance';
import { PlacedUnits } from './placedUnits';
import { usePlacesAtAGlanceStyles } from './placesAtAGlance.styles';

/** The best of each group, one line after the other. */
export function PlacesAtAGlance({ view: { title, groups } }: { readonly view: PlacesGlance }) {
  const styles = usePlacesAtAGlanceStyles();
  const caption = useId();
  return (
    <div className={styles.glance}>
      <h4 id={caption} className={styles.title}>
        {title}
      </h4>
      {groups.map(({ group, places }) => (
        <Group key={group} group={group} places={places} caption={caption} />
      ))}
    </div>
  );
}

function Group({
  group,
  places,
  caption,
}: {
  readonly group: string;
  readonly places: readonly GlancePlace[];
  /** The id of what the places are. */
  readonly caption: string;
}) {
  const styles = usePlacesAtAGlanceStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <span id={id} className={styles.name}>
        {group}
      </span>
      <ul className={styles.places} aria-labelledby={`${caption} ${id}`}>
        {places.map((place) => (
          <li key={place.rank} className={styles.place}>
            <span role="img" aria-label={place.label} className={styles.rank}>
              {place.rank}
            </span>{' '}
            <PlacedUnits units={place.units} />
            {place.more !== null && ` ${place.more}`}{' '}
            <span className={styles.index}>{place.index}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
