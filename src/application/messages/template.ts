/**
 * Fills `{name}` placeholders. A placeholder without a value stays visible, so that a missing detail is
 * seen in tests and never silently shortens a message.
 */
export function fillTemplate(
  template: string,
  details: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = details[name];
    return value === undefined ? placeholder : String(value);
  });
}
