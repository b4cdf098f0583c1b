import type { CommandMessage } from './commandMessage';

const KEY = 'message=';

/**
 * The address of the dialog with its message. It stands in the fragment, which no server sees: it
 * names units and cells.
 */
export function messageUrl(page: string, message: CommandMessage): string {
  return `${page}#${KEY}${encodeURIComponent(JSON.stringify(message))}`;
}

/** The message in a fragment; null when there is none or it is damaged. Office may append to it. */
export function messageIn(fragment: string): CommandMessage | null {
  const start = fragment.indexOf(KEY);
  if (start < 0) return null;
  const encoded = fragment.slice(start + KEY.length).split('&')[0] ?? '';
  try {
    const parsed: unknown = JSON.parse(decodeURIComponent(encoded));
    return isMessage(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isMessage(value: unknown): value is CommandMessage {
  if (typeof value !== 'object' || value === null) return false;
  const message = value as Partial<Record<keyof CommandMessage, unknown>>;
  const texts = [message.title, message.intro, message.todo, message.close];
  return (
    (message.language === 'zh' || message.language === 'en') &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(message.items) &&
    message.items.every((item) => typeof item === 'string')
  );
}
