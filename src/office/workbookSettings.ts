import type { OfficeCall } from './officeCall';

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

/** Stores settings in the workbook, or with null removes them, in one request. */
export async function storeSettings(
  call: OfficeCall,
  values: Readonly<Record<string, string | null>>,
): Promise<null> {
  const { settings } = call.context.workbook;
  for (const [key, value] of Object.entries(values)) {
    if (value === null) settings.getItemOrNullObject(key).delete();
    else settings.add(key, value);
  }
  await call.sync('write');
  return null;
}

/** Our settings are texts; anything else was stored by another hand. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
