import { Button, Text, Textarea, useRestoreFocusTarget } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { useId, useRef } from 'react';
import type { Bulletin } from '../../application/bulletinTexts';
import { useBulletinWording, type BulletinWording } from '../bulletinWording';
import { plainBulletin, useBulletinOutput, type BulletinOutput } from '../state/useBulletinOutput';
import { useBulletinTextStyles } from './bulletinText.styles';

const LINES_SHOWN = 12;

/** The text of a bulletin, and the ways to take it along: copy, file, sheet. */
export function BulletinText({
  bulletin,
  busy,
  onAddSheet,
}: {
  readonly bulletin: Bulletin;
  /** Whether something is under way. */
  readonly busy: boolean;
  readonly onAddSheet: () => void;
}) {
  const styles = useBulletinTextStyles();
  const wording = useBulletinWording();
  const id = useId();
  const preview = useRef<HTMLTextAreaElement>(null);
  const focusTarget = useRestoreFocusTarget();
  const { output, copy, onPreviewCopied, save } = useBulletinOutput(bulletin, preview);
  const annexes = bulletin.blocks.filter(({ kind }) => kind === 'annex').length;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {wording.own('preview')}
        </label>
        <Textarea
          id={id}
          textarea={{ ref: preview, className: styles.text, lang: 'zh-CN' }}
          readOnly
          rows={LINES_SHOWN}
          resize="vertical"
          value={plainBulletin(bulletin)}
          onCopy={onPreviewCopied}
        />
        {annexes > 0 && (
          <Text size={200} className={styles.quiet}>
            {wording.own('annexes', { count: annexes })}
          </Text>
        )}
      </div>
      <div className={styles.actions}>
        <Button icon={<CopyRegular />} onClick={copy}>
          {wording.own('copy')}
        </Button>
        <Button
          icon={<DocumentArrowDownRegular />}
          disabledFocusable={output.kind === 'saving'}
          onClick={save}
        >
          {wording.own('save')}
        </Button>
        <Button
          {...focusTarget}
          icon={<TableAddRegular />}
          disabledFocusable={busy}
          onClick={onAddSheet}
        >
          {wording.own('addSheet')}
        </Button>
      </div>
      <div role="status" className={styles.told}>
        {outputTexts(output, wording).map((text) => (
          <Text key={text} size={200}>
            {text}
          </Text>
        ))}
      </div>
    </>
  );
}

function outputTexts(output: BulletinOutput, wording: BulletinWording): readonly string[] {
  switch (output.kind) {
    case 'none':
      return [];
    case 'saved':
      return [wording.own('saved', { file: output.file }), wording.own('savedHint')];
    default:
      return [wording.own(output.kind)];
  }
}
