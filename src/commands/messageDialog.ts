import type { CommandMessage } from './commandMessage';
import { messageUrl } from './messageLink';

/** Percent of the screen. */
const WIDTH = 30;
const HEIGHT = 40;

/**
 * Shows a message and resolves once it is closed, or at once where no dialog can be opened. Excel
 * ends a command that takes longer than five minutes, so after `patience` milliseconds it resolves
 * with the dialog still open.
 */
export function showMessage(
  page: string,
  message: CommandMessage,
  patience = 240_000,
): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    Office.context.ui.displayDialogAsync(
      messageUrl(page, message),
      // On the web a window of its own would need a click on a prompt that nobody sees: this page is hidden.
      { width: WIDTH, height: HEIGHT, displayInIframe: true },
      (opened) => {
        if (opened.status === Office.AsyncResultStatus.Failed) {
          done();
          return;
        }
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
          dialog.close();
          done();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, done);
      },
    );
  });
}
