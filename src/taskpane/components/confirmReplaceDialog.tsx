import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { ReplacementsView } from '../view/replacementView';
import { useWording } from '../wordingContext';
import { CellChanges } from './cellChanges';
import { useConfirmReplaceDialogStyles } from './confirmReplaceDialog.styles';
import { ExportAction } from './exportAction';
import type { QuestionProps } from './questionProps';

/** The question before cells that a person typed or changed are replaced. Closing it in any way means no. */
export function ConfirmReplaceDialog(props: QuestionProps<ReplacementsView | null>) {
  const { view, onCancel } = props;
  const styles = useConfirmReplaceDialogStyles();
  const followed = useFocusFollowed();
  return (
    <Dialog
      open={followed && view !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface className={styles.surface} onKeyDown={keepKeysInside}>
        {view && <Question {...props} view={view} />}
      </DialogSurface>
    </Dialog>
  );
}

/**
 * Whether Fluent's focus handling, which starts with the first dialog, knows where the focus is: it
 * goes back there when the dialog is closed.
 */
function useFocusFollowed(): boolean {
  const [followed, setFollowed] = useState(false);
  useRestoreFocusTarget();
  useEffect(() => {
    // It starts in a timer of its own, set before this one, and learns the marks last.
    const timer = setTimeout(() => {
      for (const event of ['focusout', 'focusin']) {
        document.activeElement?.dispatchEvent(new FocusEvent(event, { bubbles: true }));
      }
      setFollowed(true);
    });
    return () => clearTimeout(timer);
  }, []);
  return followed;
}

/**
 * office.js moves the focus itself on Tab, across the whole page, and on Esc out of the pane; inside a
 * modal dialog, which Esc answers with no, it must do neither.
 */
function keepKeysInside(event: KeyboardEvent) {
  if (event.key === 'Tab' || event.key === 'Escape') event.nativeEvent.stopPropagation();
}

function Question({
  view,
  exporting,
  onReplace,
  onCancel,
  actions,
}: QuestionProps<ReplacementsView>) {
  const styles = useConfirmReplaceDialogStyles();
  const wording = useWording();
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{view.title}</DialogTitle>
      <DialogContent className={styles.content}>
        {view.changedSince && (
          <Text weight="semibold" className={styles.changed}>
            {view.changedSince}
          </Text>
        )}
        <Text>{view.intro}</Text>
        <CellChanges
          lines={view.lines}
          beforeHeading={wording.text('confirmBefore')}
          afterHeading={view.afterHeading}
          onShow={actions.show}
        />
        {view.losses.map((loss) => (
          <Text key={loss}>{loss}</Text>
        ))}
        {view.canExport && <ExportAction view={exporting} busy={false} actions={actions} />}
      </DialogContent>
      <DialogActions>
        <Button appearance="secondary" disabledFocusable={exporting.running} onClick={onCancel}>
          {wording.text('cancel')}
        </Button>
        <Button appearance="primary" disabledFocusable={exporting.running} onClick={onReplace}>
          {view.confirm}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
