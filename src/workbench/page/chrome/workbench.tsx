import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { LANGUAGES } from '../pageOptions';
import { PAGE_THEMES } from './brand';
import { DropZone } from './dropZone';
import { GridArea } from './gridArea';
import { PaneArea } from './paneArea';
import { Ribbon } from './ribbon';
import { useStrings, useWorkbenchState } from './sessionContext';
import { PANE_WIDTH, Splitter } from './splitter';
import { TitleBar } from './titleBar';

/** The whole page: title, ribbon, grid and pane. */
export function Workbench({ onStarted }: { readonly onStarted: (start: Promise<void>) => void }) {
  const { fileName, isPaneOpen, language, theme } = useWorkbenchState();
  const { workbenchName } = useStrings();
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.standard);
  useEffect(() => {
    document.documentElement.lang = LANGUAGES[language];
    document.title = fileName === null ? workbenchName : `${fileName} · ${workbenchName}`;
  }, [fileName, language, workbenchName]);
  useEffect(() => {
    // Frames inherit it, and in them it decides what `prefers-color-scheme` says.
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={PAGE_THEMES[theme]}>
      <div className="workbench">
        <TitleBar />
        <Ribbon />
        <div className="workbench__body">
          <GridArea onStarted={onStarted} />
          {isPaneOpen && (
            <>
              <Splitter width={paneWidth} onWidth={setPaneWidth} />
              <PaneArea width={paneWidth} />
            </>
          )}
        </div>
        <DropZone />
      </div>
    </FluentProvider>
  );
}
