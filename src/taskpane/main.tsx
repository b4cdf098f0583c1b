import { createRoot } from 'react-dom/client';
import { ADDIN_VERSION } from '../application/addinVersion';
import { createGradingSession } from '../application/gradingSession';
import { languageOf } from '../application/language';
import { LOCAL_CLOCK } from '../application/localClock';
import { RULES_IN_FORCE } from '../application/rulesInForce';
import { createBrowserRest } from '../office/browserRest';
import { logToConsole } from '../office/consoleLog';
import { officeEnvironmentInfo } from '../office/officeEnvironmentInfo';
import { whenOfficeReady } from '../office/officeReady';
import type { PreferenceStorage } from '../office/preferenceStorage';
import { createOfficeWorkbook } from '../office/workbookPort';
import { AskedPart, AskedPartContext } from './askedViewContext';
import { loadPaneTexts } from './catalog/loadPaneTexts';
import type { FirstRunMemory } from './components/firstRun';
import { HintPage } from './components/hintPage';
import { Pane } from './components/pane';
import { PaneRoot } from './components/paneRoot';
import type { LanguageSource } from './language/languageSource';
import { showNoTexts } from './language/noTexts';
import { openingLanguage, openingTexts } from './language/openingTexts';
import { viewIn } from './state/askedView';
import { systemTheme } from './theme/systemTheme';

/** Milliseconds until a silent office.js counts as blocked. */
const ANSWER_WITHIN = 15_000;

/** Without a place to keep it the explanation would come back at every opening: then it is left out. */
function firstRunMemory(preferences: PreferenceStorage): FirstRunMemory {
  return {
    wasTold: () => preferences.get('firstRunTold'),
    keep: () => preferences.set('firstRunTold', true),
  };
}

async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  // Both are fetched while Office starts. Excel's language is mostly the browser's; where it is not,
  // its texts are fetched once it is known.
  const preferencesScript = import(
    /* webpackChunkName: "preferences" */ '../office/preferenceStorage'
  ).catch(() => null);
  loadPaneTexts(languageOf(navigator.language)).catch(() => undefined);
  const reached = await whenOfficeReady(ANSWER_WITHIN);
  const displayLanguage =
    reached === 'excel' ? officeEnvironmentInfo().displayLanguage : navigator.language;
  const preferences = (await preferencesScript)?.openPreferences() ?? null;
  const chosen = preferences?.get('language') ?? null;
  const texts = await openingTexts(openingLanguage(chosen, displayLanguage), loadPaneTexts);
  if (texts === null) {
    showNoTexts(container, () => window.location.reload());
    return;
  }
  const languages: LanguageSource = {
    load: loadPaneTexts,
    keep: (language) => preferences?.set('language', language),
  };
  const opening = { displayLanguage, texts, languages };
  if (reached !== 'excel') {
    root.render(
      <PaneRoot {...opening} theme={systemTheme()} environment={reached}>
        <HintPage reason={reached} />
      </PaneRoot>,
    );
    return;
  }
  const office = officeEnvironmentInfo();
  const { platform, version } = Office.context.diagnostics;
  const environment = `Excel ${String(platform)} ${version}, ${office.displayLanguage}`;
  const rules = RULES_IN_FORCE;
  const rest = createBrowserRest();
  const session = createGradingSession({
    workbook: createOfficeWorkbook({ log: logToConsole, rest }),
    clock: LOCAL_CLOCK,
    rules,
    version: ADDIN_VERSION,
    rest,
  });
  root.render(
    <PaneRoot
      {...opening}
      theme={{
        current: () => office.theme(),
        subscribe: (changed) => office.onThemeChange(changed),
      }}
      environment={environment}
    >
      <AskedPartContext value={new AskedPart(viewIn(window.location.search))}>
        <Pane
          session={session}
          rules={rules}
          now={() => new Date()}
          environment={environment}
          {...(preferences && { firstRun: firstRunMemory(preferences) })}
        />
      </AskedPartContext>
    </PaneRoot>,
  );
}

const container = document.getElementById('root');
if (container) void start(container);
