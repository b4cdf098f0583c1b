import { mergeClasses, Text } from '@fluentui/react-components';
import { useMemo } from 'react';
import { unitDetailView, type ComponentLine } from '../view/unitDetailView';
import type { UnitSubject } from '../view/unitSubject';
import { useWording } from '../wordingContext';
import { useUnitDetailStyles } from './unitDetail.styles';

/** Every component of a unit's index: rate and its counts, weight, points lost. */
export function UnitDetail({ subject }: { readonly subject: UnitSubject }) {
  const styles = useUnitDetailStyles();
  const wording = useWording();
  const view = useMemo(() => unitDetailView(subject, wording), [subject, wording]);
  return (
    <div className={styles.detail}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{wording.text('detailComponent')}</th>
            <th scope="col">{wording.text('detailRate')}</th>
            <th scope="col">{wording.text('detailWeight')}</th>
            <th scope="col">{wording.text('detailLost')}</th>
          </tr>
        </thead>
        <tbody>
          {view.components.map((component) => (
            <ComponentRow key={component.rate} line={component} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{wording.text('detailSum')}</th>
            <td />
            <td>{view.fullMark}</td>
            <td className={styles.index}>{view.index}</td>
          </tr>
        </tfoot>
      </table>
      {view.ranking && (
        <Text size={200} className={styles.quiet}>
          {view.ranking}
        </Text>
      )}
      {view.exclusion && <Text size={200}>{view.exclusion}</Text>}
    </div>
  );
}

function ComponentRow({ line }: { readonly line: ComponentLine }) {
  const styles = useUnitDetailStyles();
  return (
    <tr>
      <th scope="row">{line.label}</th>
      <td>
        {line.value}
        <div className={styles.quiet}>{line.basis}</div>
      </td>
      <td>{line.weight}</td>
      <td className={mergeClasses(line.costly && styles.costly)}>{line.lost}</td>
    </tr>
  );
}
