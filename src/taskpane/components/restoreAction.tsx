import { Button, Text } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { RESTORE_FOCUS_TARGET } from '../restoreFocusTarget';
import { useWording } from '../wordingContext';
import { useRestoreActionStyles } from './restoreAction.styles';

/** The button that takes a run back; while that goes on it stays in place and says so. */
export function RestoreAction({
  busy,
  restoring,
  onRestore,
}: {
  /** Whether something is under way, a restore or a new run. */
  readonly busy: boolean;
  readonly restoring: boolean;
  readonly onRestore: () => void;
}) {
  const styles = useRestoreActionStyles();
  const wording = useWording();
  return (
    <div className={styles.action}>
      <Button
        {...RESTORE_FOCUS_TARGET}
        icon={<ArrowUndoRegular />}
        disabledFocusable={busy}
        onClick={onRestore}
      >
        {wording.text('restore')}
      </Button>
      <Text size={200} className={styles.effect}>
        {wording.text(restoring ? 'restoring' : 'restoreEffect')}
      </Text>
    </div>
  );
}
