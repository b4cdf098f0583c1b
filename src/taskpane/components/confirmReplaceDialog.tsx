import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Link,
  Text,
} from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { CellPlace } from '../../domain/problem';
import type { ReplacementsView } from '../view/replacementView';
import { useWording } from '../wordingContext';
import { useConfirmReplaceDialogStyles } from './confirmReplaceDialog.styles';

interface QuestionProps<V> {
  /** What would be replaced; null when there is nothing to ask. */
  readonly view: V;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
  readonly onShow: (place: CellPlace, columnCount: number) => void;
}

/** The question before cells that a person typed or changed are replaced. Closing it in any way means no. */
export function ConfirmReplaceDialog({
  view,
  onReplace,
  onCancel,
  onShow,
}: QuestionProps<ReplacementsView | null>) {
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
        {view && <Question view={view} onReplace={onReplace} onCancel={onCancel} onShow={onShow} />}
      </DialogSurface>
    </Dialog>
  );
}

/** office.js moves the focus itself on Tab, across the whole page; inside a modal dialog it must not. */
function keepTabInside(event: KeyboardEvent) {
  if (event.key === 'Tab') event.nativeEvent.stopPropagation();
}

function Question({ view, onReplace, onCancel, onShow }: QuestionProps<ReplacementsView>) {
  const styles = useConfirmReplaceDialogStyles();
  const wording = useWording();
  return (
    <DialogBody className={styles.body}>
      <DialogTitle>{view.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{view.intro}</Text>
        {view.lines.length > 0 && (
          <div className={styles.scroll}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{wording.text('confirmCell')}</th>
                  <th scope="col">{wording.text('confirmBefore')}</th>
                  <th scope="col">{view.afterHeading}</th>
                </tr>
              </thead>
              <tbody>
                {view.lines.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">
                      <Link as="button" onClick={() => onShow(line.place, 1)}>
                        {line.cell}
                      </Link>
                    </th>
                    <td>{line.before}</td>
                    <td>{line.after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {view.more && <Text>{view.more}</Text>}
        {view.losses.map((loss) => (
          <Text key={loss}>{loss}</Text>
        ))}
      </DialogContent>
      <DialogActions>
        <Button appearance="secondary" onClick={onCancel}>
          {wording.text('cancel')}
        </Button>
        <Button appearance="primary" onClick={onReplace}>
          {view.confirm}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
