import { Select, Text, Textarea } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import type { DraftSheet } from '../../application/gradingSession';
import { useCheckWording } from '../checkWording';
import { useCheckPartStyles } from './checkPart.styles';

const PASTED = '';
const LINES_SHOWN = 8;

/** Where the draft comes from: pasted text, or one of the sheets with prose on them. */
export function DraftForm({
  sheets,
  sheetId,
  text,
  textMissing,
  field,
  inert,
  onSheet,
  onText,
}: {
  readonly sheets: readonly DraftSheet[];
  /** The chosen sheet; null for pasted text. */
  readonly sheetId: string | null;
  readonly text: string;
  /** Whether the check was asked for without a text. */
  readonly textMissing: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** True while a draft is being checked. */
  readonly inert: boolean;
  readonly onSheet: (sheetId: string | null) => void;
  readonly onText: (text: string) => void;
}) {
  const styles = useCheckPartStyles();
  const wording = useCheckWording();
  const id = useId();
  return (
    <>
      {sheets.length > 0 && (
        <div className={styles.field} inert={inert}>
          <label htmlFor={id} className={styles.label}>
            {wording.own('source')}
          </label>
          <Select
            id={id}
            value={sheetId ?? PASTED}
            onChange={(_, { value }) => onSheet(value === PASTED ? null : value)}
          >
            <option value={PASTED}>{wording.own('pasted')}</option>
            {sheets.map((sheet) => (
              <option key={sheet.sheetId} value={sheet.sheetId}>
                {wording.own('sheet', { sheet: sheet.sheetName })}
              </option>
            ))}
          </Select>
        </div>
      )}
      {sheetId === null && (
        <div className={styles.field}>
          <label htmlFor={`${id}text`} className={styles.label}>
            {wording.own('text')}
          </label>
          <Textarea
            id={`${id}text`}
            textarea={{ ref: field, className: styles.text }}
            rows={LINES_SHOWN}
            resize="vertical"
            readOnly={inert}
            placeholder={wording.own('textHint')}
            aria-invalid={textMissing}
            aria-describedby={textMissing ? `${id}missing` : undefined}
            value={text}
            onChange={(_, { value }) => onText(value)}
          />
          {textMissing && (
            <Text id={`${id}missing`} role="alert" size={200} className={styles.missing}>
              {wording.own('textRequired')}
            </Text>
          )}
        </div>
      )}
    </>
  );
}
