import { Text } from '@fluentui/react-components';
import type { PaneActions } from '../state/paneActions';
import { useWording } from '../wordingContext';
import { RestoreAction } from './restoreAction';
import { Section } from './section';

/** A run of an earlier opening of the pane, and the way to take it back. */
export function LastRunSection({
  text,
  busy,
  restoring,
  onRestore,
}: {
  readonly text: string;
  readonly busy: boolean;
  readonly restoring: boolean;
  readonly onRestore: PaneActions['restore'];
}) {
  const wording = useWording();
  return (
    <Section title={wording.text('lastRun')}>
      <Text>{text}</Text>
      <RestoreAction busy={busy} restoring={restoring} onRestore={onRestore} />
    </Section>
  );
}
