import { Text } from '@fluentui/react-components';
import type { Change } from '../../domain/assessmentChanges';
import type { CellPlace } from '../../domain/problem';
import { useTrialWording } from '../trialWording';
import type { ChangeLine, ShownGrade } from '../view/trialChanges';
import { GradeMark } from './gradeMark';
import { useTrialChangeRowStyles } from './trialChangeRow.styles';

/** A unit's old → new: grade beside the name, index, rank and flag below. The row selects it in the sheet. */
export function TrialChangeRow({
  line,
  onSelect,
}: {
  readonly line: ChangeLine;
  readonly onSelect: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useTrialChangeRowStyles();
  const wording = useTrialWording();
  return (
    <li className={styles.item}>
      <div className={styles.main}>
        <button
          type="button"
          className={styles.unit}
          aria-label={line.selectLabel}
          onClick={() => onSelect(line.place, 1)}
        >
          {line.unit}
        </button>
        <span className={styles.quiet}>
          {line.channel}
          {line.group !== '' && ` · ${line.group}`}
        </span>
        {line.remark !== '' && (
          <Text size={200} weight="semibold" className={styles.remark}>
            {line.remark}
          </Text>
        )}
      </div>
      <div className={styles.results}>
        <div className={styles.grades}>
          <Grade grade={line.grade.before} />
          {line.grade.before.label !== line.grade.after.label && (
            <>
              <Becomes />
              <Grade grade={line.grade.after} />
            </>
          )}
        </div>
        <dl className={styles.figures}>
          {line.index && <Figures label={wording.text('index')} hidden change={line.index} />}
          {line.rank && <Figures label={wording.own('rank')} change={line.rank} />}
        </dl>
      </div>
    </li>
  );
}

function Grade({ grade }: { readonly grade: ShownGrade }) {
  const wording = useTrialWording();
  if (grade.label === '') return <Text size={200}>{wording.own('noGrade')}</Text>;
  return <GradeMark grade={grade.label} role={grade.role} />;
}

function Figures({
  label,
  hidden = false,
  change,
}: {
  readonly label: string;
  /** True where the figure speaks for itself to the eye. */
  readonly hidden?: boolean;
  readonly change: Change<string>;
}) {
  const styles = useTrialChangeRowStyles();
  const { before, after } = change;
  return (
    <div className={styles.figure}>
      <dt className={hidden ? styles.hidden : styles.quiet}>{label}</dt>
      <dd className={styles.value}>
        {before !== after && (
          <>
            <span className={styles.quiet}>{before}</span>
            <Becomes />
          </>
        )}
        {after}
      </dd>
    </div>
  );
}

/** An arrow for the eye, a word for the ear. */
function Becomes() {
  const styles = useTrialChangeRowStyles();
  const wording = useTrialWording();
  return (
    <>
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>
      <span className={styles.hidden}>{wording.own('becomes')}</span>
    </>
  );
}
