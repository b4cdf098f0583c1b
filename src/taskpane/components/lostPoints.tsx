import { mergeClasses } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useUnitWording } from '../unitWording';
import type { ComponentLine, GradedDetail, ScalePart } from '../view/gradedDetail';
import { useLostPointsStyles } from './lostPoints.styles';

const COLUMNS = 4;

/**
 * The components as a table with a waterfall between its rows: from the full mark, each bar takes up
 * where the one above left off, down to the index. The table says the same in numbers.
 */
export function LostPoints({ view }: { readonly view: GradedDetail }) {
  const styles = useLostPointsStyles();
  const wording = useUnitWording();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{wording.own('component')}</th>
          <th scope="col">{wording.own('rate')}</th>
          <th scope="col">{wording.own('weight')}</th>
          <th scope="col">{wording.own('lost')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" colSpan={COLUMNS - 1}>
            {wording.own('fullMark')}
          </th>
          <td>{view.fullMark}</td>
        </tr>
        <Bar part={view.fullBar} className={styles.whole} />
        {view.components.map((line) => (
          <Fragment key={line.rate}>
            <ComponentRow line={line} />
            <Bar
              part={line.bar}
              className={mergeClasses(styles.taken, line.costly && styles.most)}
            />
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={COLUMNS - 1}>
            {wording.text('index')}
            {view.unrounded && <div className={styles.quiet}>{view.unrounded}</div>}
          </th>
          <td className={styles.index}>{view.index}</td>
        </tr>
        <Bar part={view.indexBar} className={styles.whole} />
      </tfoot>
    </table>
  );
}

function ComponentRow({ line }: { readonly line: ComponentLine }) {
  const styles = useLostPointsStyles();
  return (
    <tr>
      <th scope="row">
        {line.label}
        <div className={styles.quiet}>{line.basis}</div>
      </th>
      <td>{line.value}</td>
      <td>{line.weight}</td>
      <td className={mergeClasses(line.costly && styles.costly)}>
        <span>{line.lost}</span>
      </td>
    </tr>
  );
}

function Bar({ part, className }: { readonly part: ScalePart; readonly className: string }) {
  const styles = useLostPointsStyles();
  return (
    <tr aria-hidden="true" className={styles.drawing}>
      <td colSpan={COLUMNS}>
        <div className={styles.scale}>
          <div
            className={mergeClasses(styles.bar, className)}
            style={{ marginInlineStart: startOf(part), width: percent(part.to - part.from) }}
          />
        </div>
      </td>
    </tr>
  );
}

/** What takes nothing from the full mark is still seen, at its end. */
function startOf({ from }: ScalePart): string {
  return `min(${percent(from)}, 100% - 2px)`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(3)}%`;
}
