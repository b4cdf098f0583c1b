import { messageIn } from './messageLink';
import { renderMessage } from './messagePage';

/** The dialog's page: shows the message of its address; closing tells the command that opened it. */
const message = messageIn(window.location.hash);
if (message) {
  renderMessage(document, message, close);
}

function close(): void {
  try {
    Office.context.ui.messageParent('close');
  } catch {
    // Without its opener the window can still close itself.
    window.close();
  }
}

void Office.onReady();
