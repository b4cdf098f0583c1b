import { Button, Text } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import type { BulletinSession } from '../../application/bulletinSession';
import { useBulletinWording } from '../bulletinWording';
import { NOT_EXPORTED } from '../state/exporting';
import type { PaneActions } from '../state/paneActions';
import type { Choices, Restored } from '../state/paneState';
import { useBulletin } from '../state/useBulletin';
import type { PaneWriter } from '../state/usePane';
import {
  bulletinAnnouncement,
  bulletinProgress,
  bulletinQuestion,
  isOfOtherMonth,
} from '../view/bulletinView';
import { exportView } from '../view/exportView';
import { BulletinStop } from './bulletinStop';
import { BulletinText } from './bulletinText';
import { BulletinWritten } from './bulletinWritten';
import { useBulletinPartStyles } from './bulletinPart.styles';
import { ConfirmReplaceDialog } from './confirmReplaceDialog';
import { LiveRegion } from './liveRegion';

/** What the month's bulletin needs from the pane. */
export interface BulletinPartProps {
  readonly session: BulletinSession;
  readonly choices: Choices;
  /** What was just taken back; null when nothing was. */
  readonly restored: Restored | null;
  readonly writer: PaneWriter;
  /** Whether something else is under way. */
  readonly busy: boolean;
  readonly environment: string;
  readonly actions: PaneActions;
}

/** The month's bulletin: composed, read, and taken to Word or to a sheet. */
export function BulletinPart(props: BulletinPartProps) {
  const { session, choices, restored, writer, busy, environment, actions } = props;
  const styles = useBulletinPartStyles();
  const wording = useBulletinWording();
  const { composed, task, compose, write, replace, cancel } = useBulletin(
    session,
    writer,
    restored,
  );
  const { period, excludedTables } = choices;
  if (period === null) return <Text size={200}>{wording.text('monthRequired')}</Text>;
  const choice = { period, excludedTables };
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {wording.own('intro')}
      </Text>
      <Button
        className={styles.start}
        icon={<DocumentTextRegular />}
        disabledFocusable={busy}
        onClick={() => compose(choice)}
      >
        {wording.own(composed ? 'composeAgain' : 'compose')}
      </Button>
      <LiveRegion text={bulletinAnnouncement(composed, task, wording)} />
      {bulletinProgress(task, wording) !== '' && (
        <Text size={200}>{bulletinProgress(task, wording)}</Text>
      )}
      {composed && (
        <>
          {isOfOtherMonth(composed.choice, choice) && (
            <Text size={200} className={styles.stale}>
              {wording.own('otherChoice')}
            </Text>
          )}
          <BulletinText
            bulletin={composed.bulletin}
            busy={busy}
            onAddSheet={() => write(composed.choice)}
          />
          <BulletinWritten composed={composed} choices={choices} actions={actions} />
        </>
      )}
      {task.kind === 'stopped' && (
        <BulletinStop
          task={task}
          environment={environment}
          onRetry={() =>
            task.doing === 'writing' ? write(composed?.choice ?? choice) : compose(choice)
          }
          actions={actions}
        />
      )}
      <ConfirmReplaceDialog
        view={bulletinQuestion(task, choices.inspection.rules, wording)}
        exporting={exportView(NOT_EXPORTED, environment, wording)}
        onReplace={replace}
        onCancel={cancel}
        actions={actions}
      />
    </>
  );
}
