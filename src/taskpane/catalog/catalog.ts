import type { EN } from './en';

/** A text with placeholders, or one per number: `one` for 1, `other` for the rest. */
export type CatalogText = string | { readonly one: string; readonly other: string };

/** The name of a text. English defines which exist. */
export type MessageKey = keyof typeof EN;

/** One language: a key without a text does not compile. */
export type Catalog = Readonly<Record<MessageKey, CatalogText>>;

type PlaceholderIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

type TextOf<T> = T extends string
  ? T
  : T extends { readonly other: infer O extends string }
    ? O
    : never;

/** The placeholders of a text. */
type PlaceholderOf<T> = PlaceholderIn<TextOf<T>>;

/** What a text has to be given: nothing when it has no placeholders. */
export type ValuesFor<T> = [PlaceholderOf<T>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholderOf<T>, string | number>>];

/** The placeholders of a message, as its English text has them. */
export type Placeholder<K extends MessageKey> = PlaceholderOf<(typeof EN)[K]>;

/** What a message has to be given. */
export type MessageValues<K extends MessageKey> = ValuesFor<(typeof EN)[K]>;

/** The texts of a part that is loaded on demand, in both languages; English defines which exist. */
export interface PartCatalogs<E extends Readonly<Record<string, CatalogText>>> {
  readonly en: E;
  readonly zh: Readonly<Record<keyof E, CatalogText>>;
}
