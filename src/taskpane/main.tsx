import { createRoot } from 'react-dom/client';
import { ADDIN_VERSION } from '../application/addinVersion';
import { createGradingSession } from '../application/gradingSession';
import { LOCAL_CLOCK } from '../application/localClock';
import { RULES_IN_FORCE } from '../application/rulesInForce';
import { logToConsole } from '../office/consoleLog';
import { officeEnvironmentInfo } from '../office/officeEnvironmentInfo';
import { whenOfficeReady } from '../office/officeReady';
import { createOfficeWorkbook } from '../office/workbookPort';
import { HintPage } from './components/hintPage';
import { Pane } from './components/pane';
import { PaneRoot } from './components/paneRoot';
import { systemTheme } from './theme/systemTheme';

/** Milliseconds until a silent office.js counts as blocked. */
const ANSWER_WITHIN = 15_000;

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const reached = await whenOfficeReady(ANSWER_WITHIN);
  if (reached !== 'excel') {
    root.render(
      <PaneRoot language={navigator.language} theme={systemTheme()} environment={reached}>
        <HintPage reason={reached} />
      </PaneRoot>,
    );
    return;
  }
  const office = officeEnvironmentInfo();
  const { platform, version } = Office.context.diagnostics;
  const environment = `Excel ${String(platform)} ${version}, ${office.displayLanguage}`;
  const rules = RULES_IN_FORCE;
  const session = createGradingSession({
    workbook: createOfficeWorkbook({ log: logToConsole }),
    clock: LOCAL_CLOCK,
    rules,
    version: ADDIN_VERSION,
  });
  root.render(
    <PaneRoot
      language={office.displayLanguage}
      theme={{
        current: () => office.theme(),
        subscribe: (changed) => office.onThemeChange(changed),
      }}
      environment={environment}
    >
      <Pane session={session} rules={rules} now={() => new Date()} environment={environment} />
    </PaneRoot>,
  );
}

const container = document.getElementById('root');
if (container) void start(container);
