import { areaAddress } from '../model/address';
import type { WorkbookChange } from '../model/changes';
import type { ExcelSession } from './excelSession';
import { visibilityName } from './officeWords';

/** The client library's numbers for worksheet events. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Collection-level handlers are registered on this target. */
export const WORKBOOK_TARGET = 'Workbook';

/** Tells an add-in of a change to the workbook, as far as it has handlers for it. */
export function publishChange(session: ExcelSession, change: WorkbookChange): void {
  if (change.origin === 'load' || !('sheetId' in change)) return;
  const { sheetId: worksheetId } = change;
  const both = [worksheetId, WORKBOOK_TARGET];
  const source = change.origin === 'coauthor' ? 'Remote' : 'Local';
  const triggerSource = change.origin === 'addin' ? 'ThisLocalAddin' : 'Unknown';
  switch (change.kind) {
    case 'cells': {
      const address = areaAddress(change.area);
      if (change.origin === 'calculation') {
        session.publish(EVENT.calculated, both, { address, worksheetId });
        return;
      }
      session.publish(EVENT.changed, both, {
        changeType: 'RangeEdited',
        worksheetId,
        address,
        referenceId: session.keepEventRange(worksheetId, change.area),
        triggerSource,
        shiftDirection: 'None',
        source,
      });
      return;
    }
    case 'formats':
      session.publish(EVENT.formatChanged, both, {
        worksheetId,
        address: areaAddress(change.area),
        referenceId: session.keepEventRange(worksheetId, change.area),
        triggerSource,
        source,
      });
      return;
    case 'activated':
      session.publish(EVENT.deactivated, [change.previousSheetId, WORKBOOK_TARGET], {
        worksheetId: change.previousSheetId,
      });
      session.publish(EVENT.activated, both, { worksheetId });
      return;
    case 'selection':
      session.publish(EVENT.selectionChanged, both, {
        worksheetId,
        address: areaAddress(change.area),
      });
      if (session.eventsEnabled) session.addin.documentSelectionChanged();
      return;
    case 'sheetAdded':
      session.publish(EVENT.added, both, { worksheetId, source });
      return;
    case 'sheetDeleted':
      session.publish(EVENT.deleted, both, { worksheetId, source });
      return;
    case 'sheetRenamed':
      session.publish(EVENT.nameChanged, both, {
        worksheetId,
        nameBefore: change.nameBefore,
        nameAfter: change.nameAfter,
        source,
      });
      return;
    case 'sheetMoved':
      session.publish(EVENT.moved, both, {
        worksheetId,
        positionBefore: change.positionBefore,
        positionAfter: change.positionAfter,
        source,
      });
      return;
    case 'visibility':
      session.publish(EVENT.visibilityChanged, both, {
        worksheetId,
        visibilityBefore: visibilityName(change.visibilityBefore),
        visibilityAfter: visibilityName(change.visibilityAfter),
        source,
      });
      return;
    case 'protection':
      session.publish(EVENT.protectionChanged, both, {
        worksheetId,
        isProtected: change.isProtected,
        source,
      });
      return;
    default:
    // The API has no event for the rest.
  }
}

/** The API's registration methods and the events they are for. */
const REGISTRATION: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  AddedEvent: EVENT.added,
  SelectionChangedEvent: EVENT.selectionChanged,
  DeletedEvent: EVENT.deleted,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  EventMoved: EVENT.moved,
};

/** The `_Register…` and `_Unregister…` methods of a class whose handlers hang on `targetOf`. */
export function registrationMethods<T>(
  sessionOf: (target: T) => ExcelSession,
  eventTarget: (target: T) => string,
): Record<string, (target: T) => null> {
  return Object.fromEntries(
    Object.entries(REGISTRATION).flatMap(([name, type]) => [
      [
        `_Register${name}`,
        (target: T): null => {
          sessionOf(target).register(type, eventTarget(target));
          return null;
        },
      ],
      [
        `_Unregister${name}`,
        (target: T): null => {
          sessionOf(target).unregister(type, eventTarget(target));
          return null;
        },
      ],
    ]),
  );
}
