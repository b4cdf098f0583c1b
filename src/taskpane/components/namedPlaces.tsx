import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PlaceList, PlacesOfGroup } from '../view/placesView';
import { useWording } from '../wordingContext';
import { useNamedPlacesStyles } from './namedPlaces.styles';
import { PlacedUnits } from './placedUnits';

const FIRST_SHOWN = 10;

/** The places that the rules want named, group by group; units that tie share a place. */
export function NamedPlaces({ groups }: { readonly groups: readonly PlacesOfGroup[] }) {
  return groups.map((group) => <Group key={group.group} group={group} />);
}

function Group({ group: { group, lists } }: { readonly group: PlacesOfGroup }) {
  const styles = useNamedPlacesStyles();
  const heading = useId();
  return (
    <div>
      <h4 id={heading} className={styles.group}>
        {group}
      </h4>
      {lists.map((list) => (
        <Places key={list.end} list={list} heading={heading} />
      ))}
    </div>
  );
}

/** A long list opens on demand. */
function Places({ list, heading }: { readonly list: PlaceList; readonly heading: string }) {
  const styles = useNamedPlacesStyles();
  const wording = useWording();
  const caption = useId();
  const [all, setAll] = useState(false);
  const shown = all ? list.places : list.places.slice(0, FIRST_SHOWN);
  const left = list.places.length - shown.length;
  const labelledBy = list.caption === null ? heading : `${heading} ${caption}`;
  return (
    <>
      {list.caption !== null && (
        <div id={caption} className={styles.caption}>
          {list.caption}
        </div>
      )}
      <ul className={styles.places} aria-labelledby={labelledBy}>
        {shown.map((place) => (
          <li key={place.rank} className={styles.place}>
            <span role="img" aria-label={place.label} className={styles.rank}>
              {place.rank}
            </span>
            <span className={styles.units}>
              <PlacedUnits units={place.units} />
            </span>
            <span className={styles.index}>{place.index}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          aria-describedby={labelledBy}
          onClick={() => setAll(true)}
        >
          {wording.text('problemsMore', { count: left })}
        </Button>
      )}
    </>
  );
}
