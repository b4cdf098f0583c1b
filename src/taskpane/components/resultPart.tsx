import { useMemo, useRef } from 'react';
import type { GradingPhase } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import { ChangedUnitsContext } from '../changedUnitsContext';
import { changesOf } from '../state/outOfDate';
import type { Graded } from '../state/paneState';
import type { PaneActions } from '../state/paneActions';
import { useSelectedUnit } from '../state/useSelectedUnit';
import { UnitChoiceContext } from '../unitChoiceContext';
import { replacedView } from '../view/differencesView';
import type { ExportView } from '../view/exportView';
import { changedKeys, isOutOfDate } from '../view/outOfDateView';
import { lastRunText } from '../view/restoreView';
import { resultView } from '../view/resultView';
import { useWording } from '../wordingContext';
import { useWorkbookEventsOfPane } from '../workbookEventsContext';
import { ChoiceSummary } from './choiceSummary';
import { Differences } from './differences';
import { FlaggedList } from './flaggedList';
import { LastRunSection } from './lastRunSection';
import { MovementPart } from './movementPart';
import { OutOfDateBar } from './outOfDateBar';
import { ProblemSection } from './problemSection';
import { RestoreAction } from './restoreAction';
import { ResultMore } from './resultMore';
import { ResultSummary } from './resultSummary';
import { SelectedUnitSection } from './selectedUnitSection';

/** What a finished run is shown with. */
export interface ResultPartProps {
  readonly graded: Graded;
  /** The phase of a new run that is under way; null when nothing runs. */
  readonly phase: GradingPhase | null;
  /** Whether something is being written; nothing else may be begun. */
  readonly writing: boolean;
  readonly exporting: ExportView;
  /** Whether this run is being taken back. */
  readonly restoring: boolean;
  readonly rules: RuleSet;
  readonly actions: PaneActions;
}

/** A finished run: the result at a glance, the flagged units, the problems. */
export function ResultPart({
  graded,
  phase,
  writing,
  exporting,
  restoring,
  rules,
  actions: paneActions,
}: ResultPartProps) {
  const wording = useWording();
  const { choices, result, finishedAt } = graded;
  const section = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const events = useWorkbookEventsOfPane();
  const selected = useSelectedUnit(result, events, paneActions.show, section, list);
  const actions = { ...paneActions, show: selected.show };
  const replaced = replacedView(result.replacements, rules, wording);
  // Told by the list of replaced cells.
  const problems = result.problems.filter(({ code }) => code !== 'typedValueReplaced');
  const { lastRun } = choices.inspection;
  const changes = changesOf(graded);
  const changed = useMemo(() => changedKeys(changes), [changes]);
  const view = resultView(result, choices, finishedAt, rules, wording);
  const showList = () => {
    const heading = list.current?.querySelector('h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  // Before one is selected there is only a hint, which makes room for the list.
  const isUnitShown = selected.shown !== null || selected.uncertain;
  const selectedUnit = (
    <SelectedUnitSection
      ref={section}
      selected={selected}
      result={result}
      rules={rules}
      onSelect={actions.show}
    />
  );
  return (
    <>
      <ChoiceSummary
        choices={choices}
        rules={rules}
        phase={phase}
        busy={writing}
        isOutOfDate={changes !== null && isOutOfDate(changes)}
        actions={actions}
      />
      <OutOfDateBar changes={changes} actions={actions} />
      <UnitChoiceContext value={selected.choose}>
        <ResultSummary
          view={view}
          flaggedCount={result.flagged.length}
          onFlagged={showList}
          actions={actions}
        />
      </UnitChoiceContext>
      {isUnitShown && selectedUnit}
      <ChangedUnitsContext value={changed}>
        <div ref={list}>
          <FlaggedList
            result={result}
            inspection={choices.inspection}
            rules={rules}
            busy={writing}
            current={selected.current}
            reveal={selected.reveal}
            actions={actions}
          />
        </div>
      </ChangedUnitsContext>
      {!isUnitShown && selectedUnit}
      <UnitChoiceContext value={selected.choose}>
        <ResultMore
          view={view}
          movement={<MovementPart result={result} rules={rules} busy={writing} actions={actions} />}
          replaced={
            replaced && (
              <Differences view={replaced} exporting={exporting} busy={writing} actions={actions} />
            )
          }
          restore={
            result.written.cells > 0 &&
            !graded.overtaken && (
              <RestoreAction busy={writing} restoring={restoring} onRestore={actions.restore} />
            )
          }
          actions={actions}
        />
      </UnitChoiceContext>
      {graded.overtaken && lastRun && (
        <LastRunSection
          text={lastRunText(lastRun, wording)}
          busy={writing}
          restoring={restoring}
          onRestore={actions.restore}
        />
      )}
      <ProblemSection problems={problems} actions={actions} />
    </>
  );
}
