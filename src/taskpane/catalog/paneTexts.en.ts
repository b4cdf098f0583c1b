import { MESSAGE_TEXTS_EN } from '../../application/messages/messageTexts.en';
import { EN } from './en';
import type { PaneTexts } from './paneTexts';

/** What the pane says in English. */
export const PANE_TEXTS_EN: PaneTexts = {
  language: 'en',
  catalog: EN,
  messages: MESSAGE_TEXTS_EN,
};
