import { mergeClasses } from '@fluentui/react-components';
import type { GradeCountView } from '../view/channelView';
import { GradeMark } from './gradeMark';
import { useGradeBarStyles } from './gradeBar.styles';

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
      <div className={styles.bar} aria-hidden="true">
        {grades
          .filter(({ count }) => count > 0)
          .map(({ grade, role, count }) => (
            <span
              key={grade}
              className={mergeClasses(styles.segment, styles[role])}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
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
