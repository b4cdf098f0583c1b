import type { HostFailure } from '../application/hostFailure';
import { succeed, type Result } from '../application/result';
import { callExcel, type CallSettings, type OfficeCall } from './officeCall';
import type { OwnWrites } from './ownWrites';

/** Something a person did to the workbook. */
export type WorkbookEvent =
  | { readonly kind: 'cellsChanged'; readonly sheetId: string }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string }
  | { readonly kind: 'sheetsChanged' };

/** Ends a subscription; the workbook's events no longer arrive. */
export type Unsubscribe = () => Promise<void>;

type Handler<E> = (event: E) => Promise<void>;
type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/**
 * Tells `listener` what people do to the workbook, so that results can be marked as stale. Our own
 * writes are left out. One request.
 */
export async function subscribeToWorkbook(
  settings: CallSettings,
  ownWrites: OwnWrites,
  listener: (event: WorkbookEvent) => void,
): Promise<Result<Unsubscribe, HostFailure>> {
  const subscribed = await callExcel(settings, (call) => subscribe(call, ownWrites, listener));
  if (!subscribed.ok) return subscribed;
  return succeed(() => unsubscribe(subscribed.value));
}

async function subscribe(
  call: OfficeCall,
  ownWrites: OwnWrites,
  listener: (event: WorkbookEvent) => void,
): Promise<Subscription[]> {
  const { worksheets } = call.context.workbook;
  const sheetsChanged = handler(() => {
    if (!ownWrites.active) listener({ kind: 'sheetsChanged' });
  });
  const subscriptions: Subscription[] = [
    worksheets.onChanged.add(
      handler((event) => {
        if (isOwn(event, ownWrites)) return;
        listener({ kind: 'cellsChanged', sheetId: event.worksheetId });
      }),
    ),
    worksheets.onActivated.add(
      handler((event) => listener({ kind: 'sheetActivated', sheetId: event.worksheetId })),
    ),
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(sheetsChanged),
  ];
  await call.sync('read');
  return subscriptions;
}

/** Office.js wants a promise back. */
function handler<E>(react: (event: E) => void): Handler<E> {
  return (event) => {
    react(event);
    return Promise.resolve();
  };
}

/** Newer hosts (ExcelApi 1.14) say who caused the change; for others the time decides. */
function isOwn(event: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  // Declared as always there; older hosts leave it out.
  const trigger = event.triggerSource as
    Excel.WorksheetChangedEventArgs['triggerSource'] | undefined;
  if (trigger !== undefined) return trigger === 'ThisLocalAddin';
  return ownWrites.active && event.source === 'Local';
}

/** The pane may be closing: a subscription Excel no longer knows is as good as ended. */
async function unsubscribe(subscriptions: readonly Subscription[]): Promise<void> {
  const [first] = subscriptions;
  if (!first) return;
  for (const subscription of subscriptions) subscription.remove();
  try {
    await first.context.sync();
  } catch {
    return;
  }
}
