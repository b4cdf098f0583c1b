import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { GradingSession } from '../../application/gradingSession';
import { tryRules } from '../../application/trial';
import type { RuleSet } from '../../domain/ruleSet';
import { LastMonthFileContext } from '../lastMonthFileContext';
import { NoteDrafts, NoteDraftsContext } from '../noteDraftsContext';
import { choicesOf, isAdjusting, type PaneState } from '../state/paneState';
import { useAnnouncement } from '../state/useAnnouncement';
import { useLastMonthFile } from '../state/useLastMonthFile';
import { usePane } from '../state/usePane';
import { useTemplateInsertion } from '../state/useTemplateInsertion';
import { exportView } from '../view/exportView';
import { failureView } from '../view/failureView';
import { replacementsView, type ReplacementsView } from '../view/replacementView';
import { restoreQuestionView } from '../view/restoreView';
import { rulesSource } from '../view/rulesSource';
import { rulesView } from '../view/rulesView';
import type { Wording } from '../wording';
import { WorkbookEventsContext } from '../workbookEventsContext';
import { useWording } from '../wordingContext';
import { FirstRun, type FirstRunMemory } from './firstRun';
import { lazyPart } from './lazyPart';
import { LiveRegion } from './liveRegion';
import { Notice } from './notice';
import { OnDemandParts } from './onDemandParts';
import { usePaneStyles } from './pane.styles';
import { PaneBody } from './paneBody';
import { PaneFooter } from './paneFooter';
import { PaneHeader } from './paneHeader';
import { ReplaceQuestion } from './replaceQuestion';
import { RulesInWords } from './rulesInWords';
import { RulesSheetAction } from './rulesSheetAction';
import { TrialAction } from './trialAction';
import type { TrialPartProps } from './trialPartProps';

const TrialPart = lazyPart<TrialPartProps>(() =>
  import(/* webpackChunkName: "trial" */ './trialPart').then((part) => part.TrialPart),
);

/** What the pane needs from outside. */
export interface PaneProps {
  readonly session: GradingSession;
  /** The rules where the workbook has no rules sheet. */
  readonly rules: RuleSet;
  /** The moment, for the year on offer and the time of a run. */
  readonly now: () => Date;
  /** Which Excel it runs in, for details to copy. */
  readonly environment: string;
  /** Where it is kept that the person was told what the pane does; left out, nobody is told. */
  readonly firstRun?: FirstRunMemory;
}

/** The whole pane. */
export function Pane({ session, rules: builtIn, now, environment, firstRun }: PaneProps) {
  const styles = usePaneStyles();
  const wording = useWording();
  const lastMonthFile = useLastMonthFile();
  const pane = usePane(session, now, lastMonthFile.workbook);
  const { state, writing, exporting, inserting, notice, writer, events, actions } = pane;
  const template = useTemplateInsertion(session, writer);
  const [trying, setTrying] = useState(false);
  const [noteDrafts] = useState(() => new NoteDrafts());
  const choices = choicesOf(state);
  const busy = writing || isAdjusting(state);
  const source = rulesSource(state, builtIn, wording);
  const { rules } = source;
  const isRestoring = state.kind === 'confirmingRestore';
  return (
    <main className={styles.pane}>
      <LiveRegion text={useAnnouncement(state, wording)} />
      <PaneHeader workbookName={workbookName(state)} />
      {firstRun && state.kind !== 'reading' && (
        <FirstRun memory={firstRun} computed={state.kind === 'graded'} />
      )}
      {notice && (
        <Notice
          view={failureView(notice, environment, wording)}
          onDismiss={actions.dismissNotice}
        />
      )}
      {'cancelled' in state && <Text>{wording.text('cancelled')}</Text>}
      <LastMonthFileContext value={lastMonthFile}>
        <WorkbookEventsContext value={events}>
          <NoteDraftsContext value={noteDrafts}>
            <PaneBody
              state={state}
              writing={writing}
              exporting={exporting}
              template={template}
              rules={rules}
              thisYear={now().getFullYear()}
              environment={environment}
              actions={actions}
            />
          </NoteDraftsContext>
        </WorkbookEventsContext>
      </LastMonthFileContext>
      <OnDemandParts
        session={session}
        state={state}
        writing={writing}
        writer={writer}
        now={now}
        environment={environment}
        actions={actions}
      />
      <RulesInWords view={rulesView(rules, wording)}>
        <RulesSheetAction
          source={source}
          inserting={inserting}
          busy={busy}
          onInsert={actions.insertRules}
          actions={actions}
        />
        {choices && <TrialAction open={trying} onToggle={() => setTrying(!trying)} />}
      </RulesInWords>
      {trying && choices && (
        <TrialPart
          session={session}
          tryRules={tryRules}
          choices={choices}
          writer={writer}
          busy={busy}
          environment={environment}
          actions={actions}
          onClose={() => setTrying(false)}
        />
      )}
      <PaneFooter />
      <ReplaceQuestion
        view={questionView(state, rules, wording)}
        exporting={exportView(exporting, environment, wording)}
        onReplace={isRestoring ? actions.restoreOverChanged : actions.replace}
        onCancel={isRestoring ? actions.cancelRestoring : actions.cancelReplacing}
        actions={actions}
      />
    </main>
  );
}

function questionView(state: PaneState, rules: RuleSet, wording: Wording): ReplacementsView | null {
  switch (state.kind) {
    case 'confirming':
      return replacementsView(state.replacements, state.total, state.agreed, rules, wording);
    case 'confirmingRestore':
      return restoreQuestionView(state.question, rules, wording);
    default:
      return null;
  }
}

function workbookName(state: PaneState): string {
  if (state.kind === 'nothingFound') return state.inspection.workbookName;
  return choicesOf(state)?.inspection.workbookName ?? '';
}
