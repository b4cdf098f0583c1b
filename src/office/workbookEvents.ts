import type { HostFailure } from '../application/hostFailure';
import { succeed, type Result } from '../application/result';
import type { EventSource, Unwatch, WorkbookEvent } from '../application/workbookEvent';
import { callExcel, type CallSettings, type OfficeCall } from './officeCall';
import type { OwnWrites } from './ownWrites';

type Handler<E> = (event: E) => Promise<void>;
type Subscription = Pick<OfficeExtension.EventHandlerResult<unknown>, 'remove' | 'context'>;

/**
 * Tells `listener` what happens in the workbook, so that results can be marked as out of date. Our own
 * writes are left out. One request. All events are of ExcelApi 1.9 or older, except that sheets are
 * renamed.
 */
export async function watchWorkbook(
  settings: CallSettings,
  ownWrites: OwnWrites,
  listener: (event: WorkbookEvent) => void,
): Promise<Result<Unwatch, HostFailure>> {
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
        const { worksheetId: sheetId, address } = event;
        listener({ kind: 'cellsChanged', sheetId, address, source: sourceOf(event) });
      }),
    ),
    worksheets.onSelectionChanged.add(
      handler(({ worksheetId: sheetId, address }) =>
        listener({ kind: 'selectionChanged', sheetId, address }),
      ),
    ),
    worksheets.onActivated.add(
      handler((event) => listener({ kind: 'sheetActivated', sheetId: event.worksheetId })),
    ),
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(sheetsChanged),
    ...(knowsRenaming() ? [worksheets.onNameChanged.add(sheetsChanged)] : []),
  ];
  await call.sync('read');
  return subscriptions;
}

/** In Excel on the web it came before it got a number of its own. */
function knowsRenaming(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('ExcelApi', '1.17') ||
    requirements.isSetSupported('ExcelApiOnline', '1.1')
  );
}

function sourceOf({ source }: Excel.WorksheetChangedEventArgs): EventSource {
  return source === 'Remote' ? 'remote' : 'local';
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
