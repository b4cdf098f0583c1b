import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { PaneActions } from '../state/paneActions';
import type { ExportView } from '../view/exportView';
import type { ReplacementsView } from '../view/replacementView';
import { useWording } from '../wordingContext';
import { CellChanges } from './cellChanges';
import { useConfirmReplaceDialogStyles } from './confirmReplaceDialog.styles';
import { ExportAction } from './exportAction';

interface QuestionProps<V> {
  /** What would be replaced; null when there is nothing to ask. */
  readonly view: V;
  readonly exporting: ExportView;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
  readonly actions: PaneActions;
}

/** The question before cells that a person typed or changed are replaced. Closing it in any way means no. */
export function ConfirmReplaceDialog(props: QuestionProps<ReplacementsView | null>) {
  const { view, onCancel } = props;
  const styles = useConfirmReplaceDialogStyles();
  return (
    <Dialog
      open={view !== null}
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) onCancel();
      }}
    >
      <DialogSurface className={styles.surface} onKeyDown={keepTabInside}>
        {view && <Question {...props} view={view} />}
      </DialogSurface>
    </Dialog>
  );
}

/** office.js moves the focus itself on Tab, across the whole page; inside a modal dialog it must not. */
function keepTabInside(event: KeyboardEvent) {
  if (event.key === 'Tab') event.nativeEvent.stopPropagation();
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
