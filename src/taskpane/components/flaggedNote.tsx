import { Button, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { NOTE_LENGTH } from '../../domain/unitReview';
import { useFlaggedWording } from '../flaggedWording';
import { useFlaggedNoteStyles } from './flaggedNote.styles';

/** The field for a note on a unit, in the unit's row. */
export function FlaggedNote({
  label,
  text,
  focused,
  reviewed,
  busy,
  onText,
  onSave,
  onCancel,
}: {
  readonly label: string;
  readonly text: string;
  /** Whether it takes the focus as it appears. */
  readonly focused: boolean;
  /** Whether the unit is marked already. */
  readonly reviewed: boolean;
  readonly busy: boolean;
  readonly onText: (text: string) => void;
  readonly onSave: (reviewed: boolean) => void;
  readonly onCancel: () => void;
}) {
  const styles = useFlaggedNoteStyles();
  const wording = useFlaggedWording();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Further out, office.js would send the focus back to the sheet.
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className={styles.editor}>
      <Textarea
        aria-label={label}
        rows={3}
        textarea={{ ref: field }}
        resize="vertical"
        maxLength={NOTE_LENGTH}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(_, { value }) => onText(value)}
      />
      <div className={styles.actions}>
        {!reviewed && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => onSave(true)}
          >
            {wording.own('saveReviewed')}
          </Button>
        )}
        <Button
          size="small"
          appearance={reviewed ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => onSave(reviewed)}
        >
          {wording.own('save')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {wording.own('cancel')}
        </Button>
      </div>
    </div>
  );
}
