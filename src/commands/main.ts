import { ADDIN_VERSION } from '../application/addinVersion';
import { createGradingSession } from '../application/gradingSession';
import { languageOf } from '../application/language';
import { LOCAL_CLOCK } from '../application/localClock';
import { RULES_IN_FORCE } from '../application/rulesInForce';
import { logToConsole } from '../office/consoleLog';
import { createOfficeWorkbook } from '../office/workbookPort';
import { computeGrades, type ComputeGradesPorts } from './computeGrades';
import { showMessage } from './messageDialog';
import { restorePreviousValues, type RestorePorts } from './restorePreviousValues';

/** What both commands work with; each run has a session of its own. */
function commandPorts(): ComputeGradesPorts & RestorePorts {
  return {
    session: createGradingSession({
      workbook: createOfficeWorkbook({ log: logToConsole }),
      clock: LOCAL_CLOCK,
      rules: RULES_IN_FORCE,
      version: ADDIN_VERSION,
    }),
    language: languageOf(Office.context.displayLanguage),
    show: (message) => showMessage(new URL('message.html', window.location.href).href, message),
  };
}

/** Runs a command and, whatever comes of it, tells Excel that it has ended. */
async function run(
  command: (ports: ReturnType<typeof commandPorts>) => Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await command(commandPorts());
  } finally {
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate('computeGrades', (event: Office.AddinCommands.Event) => {
    void run(computeGrades, event);
  });
  Office.actions.associate('restorePreviousValues', (event: Office.AddinCommands.Event) => {
    void run(restorePreviousValues, event);
  });
});
