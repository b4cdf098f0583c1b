import { Button, Text } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { useRef, useState } from 'react';
import type { CheckSession } from '../../application/gradingSession';
import { useCheckWording } from '../checkWording';
import type { PaneActions } from '../state/paneActions';
import type { Choices } from '../state/paneState';
import { useBugReport } from '../state/useBugReport';
import { useDraftCheck, type DraftChoice } from '../state/useDraftCheck';
import { useDraftFile } from '../state/useDraftFile';
import { useDraftSheets } from '../state/useDraftSheets';
import type { PaneWriter } from '../state/usePane';
import { checkAnnouncement, isOfOtherDraft } from '../view/checkAnnouncement';
import { chosenDraft } from '../view/chosenDraft';
import { OPENED_FILE, optionOfDraft, PASTED_TEXT, type DraftOption } from '../view/draftOption';
import { CheckEnding } from './checkEnding';
import { useCheckPartStyles } from './checkPart.styles';
import { DraftForm } from './draftForm';
import { LiveRegion } from './liveRegion';

/** What checking a draft needs from the pane. */
export interface CheckPartProps {
  readonly session: CheckSession;
  readonly choices: Choices;
  readonly writer: PaneWriter;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly environment: string;
  readonly actions: PaneActions;
}

/** Checking a draft before it is printed: which draft, and what was found in it. */
export function CheckPart({
  session,
  choices,
  writer,
  busy,
  environment,
  actions,
}: CheckPartProps) {
  const styles = useCheckPartStyles();
  const wording = useCheckWording();
  const [chosen, setChosen] = useState<DraftOption>(PASTED_TEXT);
  const [text, setText] = useState('');
  const [textMissing, setTextMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const found = useDraftSheets(session, choices.inspection, busy, useBugReport());
  const draftFile = useDraftFile(() => setChosen(OPENED_FILE));
  const { checking, check } = useDraftCheck(session, writer);
  const { period, excludedTables } = choices;
  if (period === null) return <Text size={200}>{wording.text('monthRequired')}</Text>;
  const sheets = found?.ok ? found.value : [];
  const source = chosenDraft(chosen, text, draftFile.opened, sheets);
  const option = optionOfDraft(source);
  const choice: DraftChoice = { source, against: { period, excludedTables } };
  const isMissing = source.kind === 'text' && source.text.trim() === '';
  const start = () => {
    setTextMissing(isMissing);
    if (isMissing) field.current?.focus();
    else check(choice);
  };
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {wording.own('intro')}
      </Text>
      {found?.ok === false && (
        <Text size={200} className={styles.stale}>
          {wording.own('sheetsUnread')}
        </Text>
      )}
      <DraftForm
        sheets={sheets}
        draftFile={draftFile}
        option={option}
        text={text}
        textMissing={textMissing && isMissing}
        field={field}
        inert={checking.kind === 'running'}
        onOption={setChosen}
        onText={setText}
      />
      <Button
        className={styles.start}
        icon={<DocumentSearchRegular />}
        disabledFocusable={busy}
        onClick={start}
      >
        {wording.own('check')}
      </Button>
      {checking.kind === 'running' && <Text size={200}>{wording.own('checking')}</Text>}
      <LiveRegion text={checkAnnouncement(checking, wording)} />
      {checking.kind === 'ended' && (
        <div className={styles.result}>
          {isOfOtherDraft(checking.choice, choice) && (
            <Text size={200} className={styles.stale}>
              {wording.own('otherDraft')}
            </Text>
          )}
          <CheckEnding
            ended={checking}
            sheets={sheets}
            text={source.kind === 'text' ? { value: text, field } : null}
            environment={environment}
            onRetry={() => check(checking.choice)}
            actions={actions}
          />
        </div>
      )}
    </>
  );
}
