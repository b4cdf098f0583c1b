/** Queues reading the workbook settings whose keys begin with `prefix`; others are not ours. */
export function queueSettings(
  workbook: Excel.Workbook,
  prefix: string,
): () => Record<string, string> {
  const { settings } = workbook;
  settings.load('items/key,items/value');
  return () => {
    const own = settings.items.filter(({ key }) => key.startsWith(prefix));
    return Object.fromEntries(own.map(({ key, value }) => [key, asText(value)]));
  };
}

/** Our settings are texts; anything else was stored by another hand. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
