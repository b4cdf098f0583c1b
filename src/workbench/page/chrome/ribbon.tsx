import { Button, Spinner, Tooltip } from '@fluentui/react-components';
import { ArrowDownloadRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { RibbonButton } from '../addinManifest';
import { readFile } from '../session/workbookFiles';
import { useSession, useStrings, useWorkbenchState } from './sessionContext';

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon__group" role="group" aria-label={label}>
      {children}
    </div>
  );
}

function FileButtons() {
  const session = useSession();
  const strings = useStrings();
  const { fileName, isOpening } = useWorkbenchState();
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file) await session.openFile(await readFile(file));
    // So that choosing the same file again is a change.
    input.value = '';
  };
  return (
    <Group label={strings.fileGroup}>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        disabled={isOpening}
        onClick={() => chooser.current?.click()}
      >
        {strings.openFile}
      </Button>
      <input
        ref={chooser}
        className="ribbon__chooser"
        type="file"
        accept=".xlsx,.xlsm,.xlsb,.xls"
        tabIndex={-1}
        aria-label={strings.openFile}
        onChange={(event) => void open(event.currentTarget)}
      />
      <Tooltip content={strings.saveTip} relationship="description">
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabled={fileName === null}
          onClick={() => void session.save()}
        >
          {strings.saveFile}
        </Button>
      </Tooltip>
    </Group>
  );
}

function opensPane({ action }: RibbonButton): boolean {
  return action.kind === 'showPane';
}

function AddinButton({ button }: { readonly button: RibbonButton }) {
  const session = useSession();
  const { fileName, isCommandRunning, isPaneOpen, language } = useWorkbenchState();
  const { addin } = session;
  const isPaneButton = button.id === addin.buttons.find(opensPane)?.id;
  const isRunning = !opensPane(button) && isCommandRunning;
  return (
    <Tooltip content={button.tip[language]} relationship="description">
      <Button
        appearance="subtle"
        className={isPaneButton && isPaneOpen ? 'ribbon__button--on' : ''}
        icon={
          isRunning ? (
            <Spinner size="extra-tiny" />
          ) : (
            <img src={button.icon} alt="" width={20} height={20} />
          )
        }
        disabled={fileName === null}
        disabledFocusable={isRunning}
        {...(isPaneButton ? { 'aria-pressed': isPaneOpen } : {})}
        onClick={() => void session.press(button)}
      >
        {button.label[language]}
      </Button>
    </Tooltip>
  );
}

/** The page's ribbon: files, and the buttons that the add-in's manifest asks for. */
export function Ribbon() {
  const { addin } = useSession();
  const { language } = useWorkbenchState();
  return (
    <div className="ribbon">
      <FileButtons />
      <span className="ribbon__divider" aria-hidden />
      <Group label={addin.groupLabel[language]}>
        {addin.buttons.map((button) => (
          <AddinButton key={button.id} button={button} />
        ))}
      </Group>
    </div>
  );
}
