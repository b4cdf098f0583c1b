import type { GradeCountView } from '../view/channelView';
import { GradeMark } from './gradeMark';
import { useGradeBarStyles } from './gradeBar.styles';
import { GradeStrip } from './gradeStrip';

/** Units per grade: a bar for the eye, and the same counts as a list for everyone. */
export function GradeBar({
  grades,
  label,
}: {
  readonly grades: readonly GradeCountView[];
  readonly label: string;
}) {
  const styles = useGradeBarStyles();
  return (
    <>
      <GradeStrip grades={grades} />
      <ul className={styles.legend} aria-label={label}>
        {grades.map(({ grade, role, countText }) => (
          <li key={grade} className={styles.entry}>
            <GradeMark grade={grade} role={role} />
            <span className={styles.count}>{countText}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
