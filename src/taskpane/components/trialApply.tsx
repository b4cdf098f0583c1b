import { Button, Link, Text } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { TableEditRegular } from '@fluentui/react-icons/svg/table-edit';
import type { CellPlace, Problem } from '../../domain/problem';
import type { Applying } from '../state/useTrialApplication';
import { useTrialWording } from '../trialWording';
import { failureView } from '../view/failureView';
import { problemGroups } from '../view/problemView';
import { trialOutcomeView } from '../view/trialOutcome';
import { FailureCard } from './failureCard';
import { ProblemList } from './problemList';
import { useTrialApplyStyles } from './trialApply.styles';

/** Going back to the rules in force, or putting the tried ones in their place; and what became of that. */
export function TrialApply({
  applying,
  faults,
  moved,
  asSheet,
  busy,
  environment,
  onReset,
  onApply,
  onShow,
}: {
  readonly applying: Applying;
  /** Why rules like these cannot be in force. */
  readonly faults: readonly Problem[];
  /** Whether the tried rules differ from those in force. */
  readonly moved: boolean;
  /** True where the workbook has no rules sheet: one is inserted. */
  readonly asSheet: boolean;
  readonly busy: boolean;
  readonly environment: string;
  readonly onReset: () => void;
  readonly onApply: () => void;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const styles = useTrialApplyStyles();
  const wording = useTrialWording();
  const isRunning = applying.kind === 'running';
  const { told, place } = trialOutcomeView(applying, busy && moved, wording);
  return (
    <>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={<TableEditRegular />}
          disabledFocusable={!moved || busy || isRunning || faults.length > 0}
          onClick={onApply}
        >
          {wording.own(asSheet ? 'applyAsSheet' : 'apply')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!moved || isRunning}
          onClick={onReset}
        >
          {wording.own('reset')}
        </Button>
      </div>
      <div role="status" className={styles.told}>
        {told !== '' && <Text size={200}>{told}</Text>}
        {place && (
          <Link
            as="button"
            aria-label={wording.text('sheetShow', { sheet: place.sheetName })}
            onClick={() => onShow(place, 1)}
          >
            {place.sheetName}
          </Link>
        )}
      </div>
      {faults.length > 0 && (
        <Reasons title={wording.own('faulty')} problems={faults} onShow={onShow} />
      )}
      {applying.kind === 'refused' && (
        <Reasons title={wording.own('refused')} problems={applying.problems} onShow={onShow} />
      )}
      {applying.kind === 'failed' && (
        <FailureCard
          title={wording.own('failed')}
          view={failureView(applying.failure, environment, wording)}
          onRetry={onApply}
        />
      )}
    </>
  );
}

/** Why the rules cannot be put in force, each reason with its remedy. */
function Reasons({
  title,
  problems,
  onShow,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}) {
  const wording = useTrialWording();
  return (
    <>
      <Text weight="semibold" role="status">
        {title}
      </Text>
      <ProblemList problems={problemGroups(problems, wording)} onShow={onShow} />
    </>
  );
}
