import { Fragment } from 'react';
import { useUnitChoice } from '../unitChoiceContext';
import { useUnitWording } from '../unitWording';
import type { PlacedUnit } from '../view/placesView';
import { usePlacedUnitsStyles } from './placedUnits.styles';

/** The names, each to be chosen for how its grade comes about where the result can show that. */
export function PlacedUnits({ units }: { readonly units: readonly PlacedUnit[] }) {
  const styles = usePlacedUnitsStyles();
  const wording = useUnitWording();
  const choose = useUnitChoice();
  return units.map(({ key, name }, at) => (
    <Fragment key={key}>
      {at > 0 && wording.text('listSeparator')}
      {choose ? (
        <button
          type="button"
          className={styles.unit}
          aria-label={wording.own('chooseUnit', { unit: name })}
          onClick={() => choose(key)}
        >
          {name}
        </button>
      ) : (
        name
      )}
    </Fragment>
  ));
}
