import { messageIn } from './messageLink';
import { renderMessage } from './messagePage';

/** The dialog's page: shows the message of its address; closing tells the command that opened it. */
const message = messageIn(window.location.hash);
if (message) {
  renderMessage(document, message, close);
}

/** Excel closes the dialog when it is told; a window that it does not reach closes itself. */
function close(): void {
  try {
    Office.context.ui.messageParent('close');
  } finally {
    window.close();
  }
}
void Office.onReady();
