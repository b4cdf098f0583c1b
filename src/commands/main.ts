import { ADDIN_VERSION } from '../application/addinVersion';
import { createGradingSession } from '../application/gradingSession';
import { languageOf } from '../application/language';
import { LOCAL_CLOCK } from '../application/localClock';
import { RULES_IN_FORCE } from '../application/rulesInForce';
import { logToConsole } from '../office/consoleLog';
import { createOfficeWorkbook } from '../office/workbookPort';
import { computeGrades } from './computeGrades';
import { showMessage } from './messageDialog';

/** Runs «Compute grades» and, whatever comes of it, tells Excel that the command has ended. */
async function onComputeGrades(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await computeGrades({
      session: createGradingSession({
        workbook: createOfficeWorkbook({ log: logToConsole }),
        clock: LOCAL_CLOCK,
        rules: RULES_IN_FORCE,
        version: ADDIN_VERSION,
      }),
      language: languageOf(Office.context.displayLanguage),
      show: (message) => showMessage(new URL('message.html', window.location.href).href, message),
    });
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('computeGrades', (event: Office.AddinCommands.Event) => {
    void onComputeGrades(event);
  });
});
