import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircleFilled } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { ComponentType } from 'react';
import type { GradeRole } from '../view/gradeRole';
import { useWording } from '../wordingContext';
import { useGradeMarkStyles } from './gradeMark.styles';

const ICONS: Readonly<Record<GradeRole, ComponentType | null>> = {
  good: CheckmarkCircleFilled,
  notice: SubtractCircleFilled,
  low: WarningFilled,
  bad: ErrorCircleFilled,
  worst: DismissCircleFilled,
  none: null,
};

/** A grade as letter, icon and colour. */
export function GradeMark({ grade, role }: { readonly grade: string; readonly role: GradeRole }) {
  const styles = useGradeMarkStyles();
  const wording = useWording();
  const Icon = ICONS[role];
  return (
    <span
      role="img"
      aria-label={wording.text('grade', { grade })}
      className={mergeClasses(styles.mark, styles[role])}
    >
      {Icon && <Icon />}
      {grade}
    </span>
  );
}
