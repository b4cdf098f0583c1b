const ORIGIN = 'https://localhost';
/** Office's codes: a message of the dialog's page; the person closed the dialog. */
const MESSAGE = 0;
const CLOSED = 12_006;
const REFUSED = 5001;

interface Posted {
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly targetId: string };
}

/** A dialog that Excel shows. */
export interface ShownDialog {
  readonly url: string;
  /** Its page posts a message to the add-in. */
  readonly press: () => void;
  /** The person closes it by its title bar. */
  readonly shut: () => void;
}

/**
 * The part of Excel on the web that shows dialogs, in front of the host under test: it takes office.js's
 * request for a dialog out of the conversation and answers in the host's place.
 */
export class DialogHost {
  shown: ShownDialog[] = [];
  refuses = false;

  constructor() {
    const opener = window.opener as { postMessage: (text: string) => void };
    const passOn = opener.postMessage.bind(opener);
    opener.postMessage = (text) => {
      const posted = JSON.parse(text) as Posted;
      const isRequest = posted._actionName === 'dialogMessageReceived' && posted._actionType === 1;
      if (isRequest && this.refuses) send(posted, 1, { Error: REFUSED });
      else passOn(text);
      if (isRequest && !this.refuses) this.shown.push(dialogOf(posted));
    };
  }

  only(): ShownDialog {
    const [dialog, ...others] = this.shown;
    if (!dialog || others.length > 0) throw new Error(`${this.shown.length} dialogs are shown.`);
    return dialog;
  }

  /** Lets a command run until it has opened a dialog. */
  async one(): Promise<ShownDialog> {
    for (let turn = 0; turn < 400 && this.shown.length === 0; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // The answer to the request comes a moment after the request.
    await new Promise((resolve) => setTimeout(resolve, 5));
    return this.only();
  }
}

function dialogOf(request: Posted): ShownDialog {
  const { url } = JSON.parse(request._data.targetId) as { readonly url: string };
  const event = (data: object) => () => send(request, 1, data, 1);
  return {
    url,
    press: event({ messageType: MESSAGE, messageContent: 'close' }),
    shut: event({ messageType: CLOSED }),
  };
}

function send(request: Posted, type: number, data: object, response = 0): void {
  const text = JSON.stringify({
    _messageType: type,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: ORIGIN,
    _data: data,
    _errorCode: 0,
    _responseType: response,
    _serializerVersion: 1,
  });
  window.dispatchEvent(new MessageEvent('message', { data: text, origin: ORIGIN }));
}
