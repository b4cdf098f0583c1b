/**
 * Fills `{name}` placeholders; `{name|one|other}` is the word that goes with the number of that name,
 * e.g. `{orders} {orders|order|orders}`. A placeholder without a value stays visible, so that a missing
 * detail is seen in tests and never silently shortens a message.
 */
export function fillTemplate(
  template: string,
  details: Readonly<Record<string, string | number>>,
): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (placeholder, name: string, one?: string, other?: string) => {
      const value = details[name];
      if (value === undefined) return placeholder;
      if (one === undefined || other === undefined) return String(value);
      return String(value) === '1' ? one : other;
    },
  );
}
