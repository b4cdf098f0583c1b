import { Text } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Problem } from '../../domain/problem';
import type { PaneActions } from '../state/paneActions';
import { problemGroups } from '../view/problemView';
import { useWording } from '../wordingContext';
import { ProblemList } from './problemList';
import { useRefusalCardStyles } from './refusalCard.styles';

/** A run that stopped before writing, with each reason and its remedy. */
export function RefusalCard({
  kind,
  problems,
  actions,
}: {
  readonly kind: 'refused' | 'nothingToGrade' | 'restoreRefused';
  readonly problems: readonly Problem[];
  readonly actions: PaneActions;
}) {
  const styles = useRefusalCardStyles();
  const wording = useWording();
  const title = wording.text(kind);
  return (
    <section aria-label={title} className={styles.card}>
      <h2 className={styles.title}>
        <WarningFilled className={styles.icon} />
        {title}
      </h2>
      <Text>{wording.text(introOf(kind, problems))}</Text>
      <ProblemList problems={problemGroups(problems, wording)} onShow={actions.show} />
    </section>
  );
}

/** Without a reason of its own, it is the tables that have nothing to grade. */
function introOf(kind: keyof typeof INTROS, { length }: readonly Problem[]) {
  return kind === 'nothingToGrade' && length > 0 ? 'nothingToGradeReasons' : INTROS[kind];
}

const INTROS = {
  refused: 'refusedIntro',
  nothingToGrade: 'nothingToGradeIntro',
  restoreRefused: 'restoreRefusedIntro',
} as const;
