import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useChartsWording } from '../chartsWording';
import { useChartFigureStyles } from './chartFigure.styles';
import { useGradeFillStyles } from './gradeFill.styles';

interface Row {
  readonly name: string;
  readonly heading: ReactNode;
  readonly cells: readonly string[];
}

/**
 * A chart or, as the person likes it, its values as a table, in the same place. The chart is one
 * picture with its values in words: what is inside it takes no focus and says nothing by itself.
 */
export function ChartFigure({
  view,
  height,
  chart,
  headings,
  rows,
}: {
  readonly view: { readonly title: string; readonly name: string; readonly inWords: string };
  /** Pixels that chart and table have at least. */
  readonly height: number;
  readonly chart: ReactNode;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}) {
  const styles = useChartFigureStyles();
  const { fills } = useGradeFillStyles();
  const wording = useChartsWording();
  const [asTable, setAsTable] = useState(false);
  const choice = (table: boolean) => (
    <button
      type="button"
      aria-pressed={table === asTable}
      className={mergeClasses(styles.choice, table === asTable && styles.chosen)}
      onClick={() => setAsTable(table)}
    >
      {wording.own(table ? 'asTable' : 'asChart')}
    </button>
  );
  return (
    <figure className={styles.figure} aria-label={view.name}>
      <div className={styles.line}>
        <figcaption className={styles.title}>{view.title}</figcaption>
        <div
          role="group"
          aria-label={wording.own('showAs', { figure: view.name })}
          className={styles.choices}
        >
          {choice(false)}
          {choice(true)}
        </div>
      </div>
      <div style={{ minHeight: height }}>
        {asTable ? (
          <table className={styles.table} aria-label={view.name}>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, heading, cells }) => (
                <tr key={name}>
                  <th scope="row">{heading}</th>
                  {cells.map((cell, column) => (
                    <td key={headings[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <>
            <div role="img" aria-label={view.inWords} />
            <div className={fills}>{chart}</div>
          </>
        )}
      </div>
    </figure>
  );
}
