import { MESSAGE_TEXTS_ZH } from '../../application/messages/messageTexts.zh';
import { ZH } from './zh';
import type { PaneTexts } from './paneTexts';

/** What the pane says in Chinese. */
export const PANE_TEXTS_ZH: PaneTexts = {
  language: 'zh',
  catalog: ZH,
  messages: MESSAGE_TEXTS_ZH,
};
