import type { CatalogText } from './catalog';

/** The placeholder names of a text, sorted, each once. */
export function placeholdersOf(text: CatalogText): string[] {
  const forms = typeof text === 'string' ? [text] : [text.one, text.other];
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
