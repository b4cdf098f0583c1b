import { Select, Text, Textarea } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import type { DraftSheet } from '../../application/gradingSession';
import { useCheckWording } from '../checkWording';
import type { DraftFileControl } from '../state/useDraftFile';
import {
  OPENED_FILE,
  optionOf,
  optionValue,
  PASTED_TEXT,
  type DraftOption,
} from '../view/draftOption';
import { useCheckPartStyles } from './checkPart.styles';
import { DraftFileButton } from './draftFileButton';

const LINES_SHOWN = 8;

/** Where the draft comes from: pasted text, a file, or one of the sheets with prose on them. */
export function DraftForm({
  sheets,
  draftFile,
  option,
  text,
  textMissing,
  field,
  inert,
  onOption,
  onText,
}: {
  readonly sheets: readonly DraftSheet[];
  readonly draftFile: DraftFileControl;
  readonly option: DraftOption;
  readonly text: string;
  /** Whether the check was asked for without a text. */
  readonly textMissing: boolean;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** True while a draft is being checked. */
  readonly inert: boolean;
  readonly onOption: (option: DraftOption) => void;
  readonly onText: (text: string) => void;
}) {
  const styles = useCheckPartStyles();
  const wording = useCheckWording();
  const id = useId();
  return (
    <>
      <DraftFileButton draftFile={draftFile} inert={inert} />
      {(sheets.length > 0 || draftFile.opened) && (
        <div className={styles.field} inert={inert}>
          <label htmlFor={id} className={styles.label}>
            {wording.own('source')}
          </label>
          <Select
            id={id}
            value={optionValue(option)}
            onChange={(_, { value }) => onOption(optionOf(value))}
          >
            <option value={optionValue(PASTED_TEXT)}>{wording.own('pasted')}</option>
            {draftFile.opened && (
              <option value={optionValue(OPENED_FILE)}>
                {wording.own('file', { file: draftFile.opened.file })}
              </option>
            )}
            {sheets.map(({ sheetId, sheetName }) => (
              <option key={sheetId} value={optionValue({ kind: 'sheet', sheetId })}>
                {wording.own('sheet', { sheet: sheetName })}
              </option>
            ))}
          </Select>
        </div>
      )}
      {option.kind === 'text' && (
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
