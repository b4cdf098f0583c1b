import { Button, Link, mergeClasses, Text } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState, type ComponentType } from 'react';
import type { CellPlace, Severity } from '../../domain/problem';
import type { ProblemGroup, ProblemLine } from '../view/problemView';
import { useWording } from '../wordingContext';
import { useProblemListStyles } from './problemList.styles';

const ICONS: Readonly<Record<Severity, ComponentType<{ className?: string }>>> = {
  blocking: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
};
const FIRST_SHOWN = 5;
const STEP = 20;

/** Problems by kind: how severe, what, where, and what to do about them. Long kinds open in steps. */
export function ProblemList({
  problems,
  onShow,
}: {
  readonly problems: readonly ProblemGroup[];
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useProblemListStyles();
  return (
    <ul className={styles.list}>
      {problems.map((group) => (
        <ProblemKind key={group.id} group={group} onShow={onShow} />
      ))}
    </ul>
  );
}

function ProblemKind({
  group,
  onShow,
}: {
  readonly group: ProblemGroup;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useProblemListStyles();
  const wording = useWording();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const Icon = ICONS[group.severity];
  const left = group.lines.length - shown;
  const [only] = group.lines;
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[group.severity])} />
      <div className={styles.text}>
        <span className={mergeClasses(styles.severity, styles[group.severity])}>
          {group.severityText}
        </span>
        {only && group.lines.length === 1 ? (
          <Finding line={only} onShow={onShow} />
        ) : (
          <ul className={styles.findings}>
            {group.lines.slice(0, shown).map((line) => (
              <li key={line.id} className={styles.finding}>
                <Finding line={line} onShow={onShow} />
              </li>
            ))}
          </ul>
        )}
        {left > 0 && (
          <Button size="small" onClick={() => setShown(shown + STEP)}>
            {wording.text('problemsMore', { count: Math.min(left, STEP) })}
          </Button>
        )}
        <Text size={200} className={styles.todo}>
          {group.todo}
        </Text>
      </div>
    </li>
  );
}

function Finding({
  line,
  onShow,
}: {
  readonly line: ProblemLine;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useProblemListStyles();
  const { place } = line;
  return (
    <>
      <Text>{line.what}</Text>
      {place && (
        <Link as="button" className={styles.cell} onClick={() => onShow(place, 1)}>
          {line.cell}
        </Link>
      )}
    </>
  );
}
