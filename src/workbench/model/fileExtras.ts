import type { LostPart } from './lostParts';
import type { TablePart } from './tableParts';
import type { AddinReference, WebExtension } from './webExtension';

/** What of an opened file the model keeps beside exceljs, which would drop it, and what it cannot keep. */
export interface FileExtras {
  /** The `font` element of unformatted cells; exceljs would make it Calibri 11. */
  readonly defaultFontXml?: string;
  /** The `workbookProtection` element. */
  readonly workbookProtectionXml?: string;
  readonly isStructureProtected: boolean;
  /** The add-in whose settings the model holds. */
  readonly addin?: AddinReference;
  /** Settings of other add-ins, carried along. */
  readonly otherAddins: readonly WebExtension[];
  readonly tables: readonly TablePart[];
  readonly lost: readonly LostPart[];
}

export const NO_EXTRAS: FileExtras = {
  isStructureProtected: false,
  otherAddins: [],
  tables: [],
  lost: [],
};
