import { mergeClasses } from '@fluentui/react-components';
import type { GradeCountView } from '../view/channelView';
import { useGradeBarStyles } from './gradeBar.styles';

/** Units per grade as a bar, for the eye only: the same counts stand beside it as text. */
export function GradeStrip({ grades }: { readonly grades: readonly GradeCountView[] }) {
  const styles = useGradeBarStyles();
  return (
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
  );
}
