import type { Connection } from '../../src/workbench/host/connection';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';
import type { ExcelHost, ExcelHostOptions } from '../../src/workbench/objects/excelHost';
import { createExcelHost } from '../../src/workbench/objects/excelHost';
import type { BootedOffice } from '../../src/workbench/transport/bootOffice';
import { bootOffice } from '../../src/workbench/transport/bootOffice';

declare global {
  /** Put there by officeEnvironment.ts. */
  var runOfficeJs: (file: string) => void;
}

export interface OfficeOptions extends ExcelHostOptions {
  readonly workbook?: WorkbookModel;
  /**
   * Whether the client refuses APIs newer than `excelApi` at the call; default true. Stock office.js
   * leaves that to Excel.
   */
  readonly requirementGate?: boolean;
}

/** office.js, started against a host: the globals Office, Excel and OfficeExtension are there. */
export interface OfficeUnderTest {
  readonly host: ExcelHost;
  readonly connection: Connection;
  /** Puts another workbook in place and forgets requests and failures: the next test starts afresh. */
  open(workbook: WorkbookModel): void;
}

interface Gate {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

let running: BootedOffice | undefined;

/**
 * Starts Microsoft's office.js against a new host, ending the one before. For `beforeAll`: starting
 * takes some 20 ms. Only for tests of the «office» project.
 */
export async function startOffice(options: OfficeOptions = {}): Promise<OfficeUnderTest> {
  running?.close();
  const { workbook = WorkbookModel.create(), requirementGate = true, ...hostOptions } = options;
  const host = createExcelHost(workbook, hostOptions);
  const booted = await bootOffice(host, { window, run: globalThis.runOfficeJs });
  running = booted;
  (OfficeExtension as unknown as Gate).CommonUtility._doApiNotSupportedCheck = requirementGate;
  host.requests.clear();
  return {
    host,
    connection: booted.connection,
    open: (next) => {
      host.useWorkbook(next);
      host.requests.clear();
      host.failures.clear();
      host.isEditingCell = false;
    },
  };
}
