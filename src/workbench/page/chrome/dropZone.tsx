import { Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { readFile } from '../session/workbookFiles';
import { useSession, useStrings } from './sessionContext';

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

/** While a file is dragged over the page, covers it and opens what is dropped. */
export function DropZone() {
  const session = useSession();
  const strings = useStrings();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (carriesFiles(event)) setIsOver(true);
    };
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const [file, another] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      void readFile(file).then(async (read) => {
        await session.openFile(read);
        if (another !== undefined) session.say('info', session.strings.oneFile);
      });
    };
    window.addEventListener('dragenter', enter, true);
    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragenter', enter, true);
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [session]);
  if (!isOver) return null;
  return (
    <div className="drop-zone">
      <ArrowDownloadRegular className="cover__icon" aria-hidden />
      <Text size={500} weight="semibold">
        {strings.dropHere}
      </Text>
    </div>
  );
}
