import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { CellPlace } from '../../domain/problem';
import type { FlaggedLine } from '../view/flaggedView';
import { useWording } from '../wordingContext';
import { useFlaggedRowStyles } from './flaggedRow.styles';
import { GradeMark } from './gradeMark';
import { UnitDetail } from './unitDetail';

/** One unit: what it got and why. The row selects it in the sheet; the arrow opens how it comes about. */
export function FlaggedRow({
  line,
  onSelect,
}: {
  readonly line: FlaggedLine;
  readonly onSelect: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useFlaggedRowStyles();
  const wording = useWording();
  const [open, setOpen] = useState(false);
  const detailId = useId();
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <GradeMark grade={line.grade} role={line.role} />
        <div className={styles.main}>
          <button
            type="button"
            className={styles.unit}
            aria-label={line.selectLabel}
            onClick={() => onSelect(line.place, line.columnCount)}
          >
            {line.unit}
          </button>
          <span className={styles.quiet}>
            {line.channel}
            {line.group !== '' && ` · ${line.group}`}
          </span>
        </div>
        <dl className={styles.figures}>
          <dt className={styles.hidden}>{wording.text('index')}</dt>
          <dd className={styles.index}>{line.index}</dd>
          <dt className={styles.hidden}>{wording.text('penalty')}</dt>
          <dd className={styles.penalty}>{line.penalty}</dd>
        </dl>
        <Button
          className={styles.toggle}
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-label={line.detailLabel}
          aria-expanded={open}
          aria-controls={open ? detailId : undefined}
          onClick={() => setOpen(!open)}
        />
        {line.why && (
          <span className={styles.why}>
            {line.why.rate} <strong className={styles.lost}>{line.why.lost}</strong>
          </span>
        )}
      </div>
      {open && (
        <div id={detailId} className={styles.detail}>
          <UnitDetail subject={line.subject} />
        </div>
      )}
    </li>
  );
}
