import { Button, Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellPlace } from '../../domain/problem';
import type { CellChangeLine } from '../view/cellChangeLine';
import { useWording } from '../wordingContext';
import { useCellChangesStyles } from './cellChanges.styles';

const FIRST_SHOWN = 20;
/** A longer list is for a sheet, not for a pane. */
const MOST_SHOWN = 500;

/** Cells as old → new; the first ones at once, the others on request. */
export function CellChanges({
  lines,
  beforeHeading,
  afterHeading,
  onShow,
}: {
  readonly lines: readonly CellChangeLine[];
  readonly beforeHeading: string;
  readonly afterHeading: string;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useCellChangesStyles();
  const wording = useWording();
  const [all, setAll] = useState(false);
  const shown = lines.slice(0, all ? MOST_SHOWN : FIRST_SHOWN);
  const left = lines.length - shown.length;
  if (lines.length === 0) return null;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{wording.text('confirmCell')}</th>
              <th scope="col">{beforeHeading}</th>
              <th scope="col">{afterHeading}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <ChangeRow key={line.id} line={line} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <div className={styles.more}>
          <Text>{wording.text(all ? 'confirmUnlisted' : 'confirmMore', { count: left })}</Text>
          {!all && (
            <Button size="small" onClick={() => setAll(true)}>
              {wording.text('listAll')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function ChangeRow({
  line,
  onShow,
}: {
  readonly line: CellChangeLine;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useCellChangesStyles();
  return (
    <tr>
      <th scope="row">
        {line.unit !== null && <div className={styles.unit}>{line.unit}</div>}
        {line.label !== null && <div>{line.label}</div>}
        <Link as="button" onClick={() => onShow(line.place, 1)}>
          {line.cell}
        </Link>
        {line.mark !== null && <div className={styles.mark}>{line.mark}</div>}
      </th>
      <td>{line.before}</td>
      <td>{line.after}</td>
    </tr>
  );
}
