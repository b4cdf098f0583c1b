import { mergeClasses } from '@fluentui/react-components';
import { useTrialWording } from '../trialWording';
import type { DistributionView } from '../view/trialDistribution';
import { GradeMark } from './gradeMark';
import { GradeStrip } from './gradeStrip';
import { useTrialDistributionStyles } from './trialDistribution.styles';

/** Units per grade in force and as tried: two bars for the eye, and the numbers as a table for everyone. */
export function TrialDistribution({ view }: { readonly view: DistributionView }) {
  const styles = useTrialDistributionStyles();
  const wording = useTrialWording();
  const { label, before, after } = view;
  return (
    <>
      <div className={styles.bars} aria-hidden="true">
        <span className={styles.name}>{wording.own('before')}</span>
        <GradeStrip grades={before} />
        <span className={styles.name}>{wording.own('after')}</span>
        <GradeStrip grades={after} />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <td />
              {after.map(({ grade, role }) => (
                <th key={grade} scope="col">
                  <GradeMark grade={grade} role={role} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{wording.own('before')}</th>
              {before.map(({ grade, countText }) => (
                <td key={grade}>{countText}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{wording.own('after')}</th>
              {after.map(({ grade, count, countText }, position) => (
                <td
                  key={grade}
                  className={mergeClasses(count !== before[position]?.count && styles.changed)}
                >
                  {countText}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </>
  );
}
