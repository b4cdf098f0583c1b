import type { CatalogText, PartCatalogs, ValuesFor } from './catalog/catalog';
import type { Wording } from './wording';

/** The pane's wording with the texts of a part that is loaded on demand, which come with its script. */
export interface PartWording<E extends Readonly<Record<string, CatalogText>>> extends Wording {
  /** A text of the part's own catalog with its placeholders filled. */
  own<K extends keyof E>(key: K, ...values: ValuesFor<E[K]>): string;
}

/** Adds a part's own texts to the wording, in the same language. */
export function partWording<E extends Readonly<Record<string, CatalogText>>>(
  wording: Wording,
  catalogs: PartCatalogs<E>,
): PartWording<E> {
  const catalog: PartCatalogs<E>['zh'] = catalogs[wording.language];
  return {
    ...wording,
    own: (key, ...values) => wording.fill(catalog[key], values[0] ?? {}),
  };
}
