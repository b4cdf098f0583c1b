import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef, type ChangeEvent } from 'react';
import { useCheckWording } from '../checkWording';
import type { DraftFileControl } from '../state/useDraftFile';
import { draftOpeningText } from '../view/draftOpeningText';
import { useCheckPartStyles } from './checkPart.styles';

/** Those of older programs, too: who chooses one is told what to do. What a file is, its content says. */
const KINDS = '.docx,.txt,.doc,.wps';

/** Opens a draft from a file, and says what became of it. */
export function DraftFileButton({
  draftFile: { opening, open },
  inert,
}: {
  readonly draftFile: DraftFileControl;
  /** True while a draft is being checked. */
  readonly inert: boolean;
}) {
  const styles = useCheckPartStyles();
  const wording = useCheckWording();
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) open(file);
    // The same file, changed meanwhile, may be chosen again.
    currentTarget.value = '';
  };
  const isFailed = opening.kind === 'notOpened';
  return (
    <div className={styles.field}>
      <Button
        className={styles.start}
        icon={<FolderOpenRegular />}
        disabledFocusable={inert || opening.kind === 'opening'}
        aria-describedby={id}
        onClick={() => chooser.current?.click()}
      >
        {wording.own('openFile')}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={KINDS}
        tabIndex={-1}
        aria-label={wording.own('openFile')}
        onChange={choose}
      />
      <Text
        id={id}
        role="status"
        size={200}
        className={mergeClasses(styles.told, isFailed ? styles.missing : styles.quiet)}
      >
        {draftOpeningText(opening, wording)}
      </Text>
    </div>
  );
}
