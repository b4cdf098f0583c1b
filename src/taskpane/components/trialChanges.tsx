import { Button, Select, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AssessmentChanges } from '../../domain/assessmentChanges';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import { useTrialWording } from '../trialWording';
import { changeLine, changesOfKind, kindOptions, type ChangeKind } from '../view/trialChanges';
import { TrialChangeRow } from './trialChangeRow';
import { useTrialChangesStyles } from './trialChanges.styles';

const STEP = 50;

/** The units that change, one kind of change or all; long lists open in steps. */
export function TrialChanges({
  effect,
  before,
  after,
  firstShown,
  onShow,
}: {
  readonly effect: Pick<AssessmentChanges, 'changes' | 'totals'>;
  readonly before: RuleSet;
  readonly after: RuleSet;
  /** How many units stand in the list before it is opened further. */
  readonly firstShown: number;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useTrialChangesStyles();
  const wording = useTrialWording();
  const [kind, setKind] = useState<ChangeKind>('all');
  const [most, setMost] = useState(firstShown);
  const { changes, totals } = effect;
  const listed = useMemo(() => changesOfKind(changes, kind), [changes, kind]);
  const left = listed.length - most;
  return (
    <div className={styles.changes}>
      <Select
        size="small"
        aria-label={wording.own('show')}
        value={kind}
        onChange={(_, { value }) => {
          const chosen = kindOptions(totals, wording).find((option) => option.kind === value);
          setKind(chosen?.kind ?? 'all');
          setMost(firstShown);
        }}
      >
        {kindOptions(totals, wording).map((option) => (
          <option key={option.kind} value={option.kind}>
            {option.text}
          </option>
        ))}
      </Select>
      {listed.length === 0 && <Text size={200}>{wording.own('kindNone')}</Text>}
      <ul className={styles.list} aria-label={wording.own('changes')}>
        {listed.slice(0, most).map((change) => {
          const line = changeLine(change, before, after, wording);
          return <TrialChangeRow key={line.id} line={line} onSelect={onShow} />;
        })}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setMost(most + STEP)}>
          {wording.own('more', { count: Math.min(left, STEP) })}
        </Button>
      )}
    </div>
  );
}
