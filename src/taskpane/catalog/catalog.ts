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

/** The placeholders of a message, as its English text has them. */
export type Placeholder<K extends MessageKey> = PlaceholderIn<TextOf<(typeof EN)[K]>>;

/** What a message has to be given: nothing when it has no placeholders. */
export type MessageValues<K extends MessageKey> = [Placeholder<K>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<K>, string | number>>];
