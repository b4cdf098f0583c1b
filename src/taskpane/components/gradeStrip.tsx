import { mergeClasses } from '@fluentui/react-components';
import type { GradeCountView } from '../view/channelView';
import { useGradeBarStyles } from './gradeBar.styles';
import { GRADE_FILL, useGradeFillStyles } from './gradeFill.styles';

/** Units per grade as a bar, for the eye only: the same counts stand beside it as text. */
export function GradeStrip({ grades }: { readonly grades: readonly GradeCountView[] }) {
  const styles = useGradeBarStyles();
  const { fills } = useGradeFillStyles();
  return (
    <div className={mergeClasses(styles.bar, fills)} aria-hidden="true">
      {grades
        .filter(({ count }) => count > 0)
        .map(({ grade, role, count }) => (
          <span
            key={grade}
            className={styles.segment}
            style={{ flexGrow: count, backgroundColor: GRADE_FILL[role] }}
          />
        ))}
    </div>
  );
}
