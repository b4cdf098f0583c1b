import { Button, Link, mergeClasses, Text } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState, type ComponentType } from 'react';
import type { CellPlace, Severity } from '../../domain/problem';
import type { ProblemLine } from '../view/problemView';
import { useWording } from '../wordingContext';
import { useProblemListStyles } from './problemList.styles';

const ICONS: Readonly<Record<Severity, ComponentType<{ className?: string }>>> = {
  blocking: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
};
const FIRST_SHOWN = 20;

/** Problems as lines: how severe, what, where, and what to do. Long lists open in steps. */
export function ProblemList({
  problems,
  onShow,
}: {
  readonly problems: readonly ProblemLine[];
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useProblemListStyles();
  const wording = useWording();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const left = problems.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {problems.slice(0, shown).map((problem) => (
          <ProblemItem key={problem.id} problem={problem} onShow={onShow} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + FIRST_SHOWN)}>
          {wording.text('problemsMore', { count: Math.min(left, FIRST_SHOWN) })}
        </Button>
      )}
    </>
  );
}

function ProblemItem({
  problem,
  onShow,
}: {
  readonly problem: ProblemLine;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useProblemListStyles();
  const Icon = ICONS[problem.severity];
  const { place } = problem;
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[problem.severity])} />
      <div className={styles.text}>
        <span className={mergeClasses(styles.severity, styles[problem.severity])}>
          {problem.severityText}
        </span>
        <Text>{problem.what}</Text>
        <Text size={200} className={styles.todo}>
          {problem.todo}
        </Text>
        {place && (
          <Link as="button" className={styles.cell} onClick={() => onShow(place, 1)}>
            {problem.cell}
          </Link>
        )}
      </div>
    </li>
  );
}
