import { Link } from '@fluentui/react-components';
import type { CellPlace } from '../../domain/problem';
import { useRegisterWording } from '../registerWording';
import type { ExclusionLine, StandingView } from '../view/exclusionView';
import { useExclusionsPartStyles } from './exclusionsPart.styles';
import { GradeMark } from './gradeMark';

/** What the list of exclusions needs. */
export interface ExclusionsPartProps {
  readonly lines: readonly ExclusionLine[];
  /** Which channel's, for those who hear the table alone. */
  readonly label: string;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}

/** The units that orders were taken out for: index, grade and rank before and after. */
export function ExclusionsPart({ lines, label, onShow }: ExclusionsPartProps) {
  const styles = useExclusionsPartStyles();
  const wording = useRegisterWording();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{wording.own('excludedUnit')}</th>
          <th scope="col">{wording.own('excludedBefore')}</th>
          <th scope="col">{wording.own('excludedAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, unit, place, showLabel, what, before, after }) => (
          <tr key={id}>
            <th scope="row">
              <Link
                as="button"
                className={styles.unit}
                aria-label={showLabel}
                onClick={() => onShow(place, 1)}
              >
                {unit}
              </Link>
              <span className={styles.quiet}>{what}</span>
            </th>
            <td>
              <Standing standing={before} />
            </td>
            <td>
              <Standing standing={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ standing: { index, grade, role, rank } }: { readonly standing: StandingView }) {
  const styles = useExclusionsPartStyles();
  return (
    <div className={styles.standing}>
      <span>{index}</span>
      {grade !== '' && <GradeMark grade={grade} role={role} />}
      {rank !== '' && <span className={styles.quiet}>{rank}</span>}
    </div>
  );
}
