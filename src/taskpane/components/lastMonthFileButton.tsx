import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, type ChangeEvent } from 'react';

/** Those that cannot be read, too: who chooses one is told what to do. */
const KINDS = '.xlsx,.xlsm,.xls,.xlsb';

/** Lets a person choose a workbook's file. */
export function LastMonthFileButton({
  label,
  describedBy,
  busy,
  onFile,
}: {
  readonly label: string;
  /** The id of what says what became of the file. */
  readonly describedBy: string;
  /** True while a file is being opened. */
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file, changed meanwhile, may be chosen again.
    currentTarget.value = '';
  };
  return (
    <>
      <Button
        size="small"
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        aria-describedby={describedBy}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={KINDS}
        tabIndex={-1}
        aria-label={label}
        onChange={choose}
      />
    </>
  );
}
