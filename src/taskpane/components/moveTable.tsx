import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { useMovementWording } from '../movementWording';
import type { PaneActions } from '../state/paneActions';
import type { GradeThen, MoveLine, MoveList } from '../view/movementView';
import { GradeMark } from './gradeMark';
import { useMoveTableStyles } from './moveTable.styles';

const FIRST_SHOWN = 5;

/** Units with the same news, the largest change first; a long list opens on demand. */
export function MoveTable({
  list: { title, label, lines },
  actions,
}: {
  readonly list: MoveList;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useMoveTableStyles();
  const wording = useMovementWording();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST_SHOWN);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{wording.own('unit')}</th>
            <th scope="col">{wording.own('lastAndNow')}</th>
            <th scope="col">{wording.own('change')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <MoveRow key={line.id} line={line} actions={actions} />
          ))}
        </tbody>
      </table>
      {shown.length < lines.length && (
        <Button className={styles.more} size="small" onClick={() => setAll(true)}>
          {wording.own('showAll', { count: lines.length })}
        </Button>
      )}
    </>
  );
}

function MoveRow({
  line,
  actions,
}: {
  readonly line: MoveLine;
  readonly actions: Pick<PaneActions, 'show'>;
}) {
  const styles = useMoveTableStyles();
  return (
    <tr>
      <th scope="row">
        <Link
          as="button"
          className={styles.unit}
          aria-label={line.selectLabel}
          onClick={() => actions.show(line.place, line.columnCount)}
        >
          {line.unit}
        </Link>
      </th>
      <td>
        <div className={styles.standing}>
          <span>{line.indexes}</span>
          <span className={styles.grades}>
            <Grade then={line.before} />
            <span>→</span>
            <Grade then={line.after} />
          </span>
          {line.ranks !== '' && <span className={styles.quiet}>{line.ranks}</span>}
        </div>
      </td>
      <td>{line.change}</td>
    </tr>
  );
}

function Grade({ then: { grade, role } }: { readonly then: GradeThen }) {
  const wording = useMovementWording();
  return grade === '' ? wording.own('none') : <GradeMark grade={grade} role={role} />;
}
