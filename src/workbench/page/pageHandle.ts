import type { RequestLog } from '../host/requestLog';
import type { WorkbookModel } from '../model/workbookModel';
import type { ExcelHost } from '../objects/excelHost';

/** What the page shows of itself to tests and to curious people at the console: `window.workbench`. */
export interface WorkbenchHandle {
  /**
   * Settles when the first workbook is shown and the pane has reached the host; rejects with the
   * reason when one of them fails.
   */
  readonly ready: Promise<void>;
  /** The open workbook; another one after another file is opened. */
  readonly model: WorkbookModel;
  /** The host behind pane and ribbon; another one after a change of workbook or language. */
  readonly host: ExcelHost;
  /** What the add-in has asked of the current host. */
  readonly requests: RequestLog;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
