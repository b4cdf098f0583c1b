import type { Language } from '../../application/language';
import type { MessageTexts } from '../../application/messages/messageTexts';
import type { Catalog } from './catalog';

/** What the pane says, in one language: its own texts, and the messages about problems and failures. */
export interface PaneTexts {
  readonly language: Language;
  readonly catalog: Catalog;
  readonly messages: MessageTexts;
}
