import type { HostFacts } from '../host/appContext';
import { OfficeHost } from '../host/host';
import type { AddinSession, DocumentSession, HostDocument } from '../host/hostDocument';
import type { WorkbookModel } from '../model/workbookModel';
import { publishChange } from './eventFeed';
import type { ExcelObjects } from './excelSession';
import { ExcelSession } from './excelSession';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { RangeTarget } from './rangeTarget';
import { table, tablesWithin } from './tables';
import { TableTarget } from './tableTarget';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { SheetTarget } from './worksheetParts';
import { WRITE_METHODS } from './writeMethods';

export interface ExcelHostOptions {
  /** The ExcelApi version the host says it has; the client library in use knows 1.15 at most. */
  readonly excelApi?: string;
  /** The version of what only Excel on the web has, such as `1.1`; default none. */
  readonly excelApiOnline?: string;
  /** The manifest id of the add-in. */
  readonly addinId?: string;
  /** BCP 47; default `zh-CN`. */
  readonly displayLanguage?: string;
  /** BCP 47; default `zh-CN`. */
  readonly contentLanguage?: string;
  readonly isReadOnly?: boolean;
  /** Whether it knows charts; default true. */
  readonly drawsCharts?: boolean;
  /** In bytes each way; undefined for no limit. Default 5 MB. */
  readonly maxPayloadBytes?: number | undefined;
  /** Told of errors that are the host's own. */
  readonly onFault?: (error: unknown) => void;
}

const OBJECTS: ExcelObjects = {
  worksheet: (session, id) => worksheet(new SheetTarget(session, id)),
  range: (session, sheetId, area) => range(new RangeTarget(session, sheetId, area)),
  rangeAreas: (session, sheetId, areas) => rangeAreas({ session, sheetId, areas }),
  table: (session, sheetId, tableId) => table(new TableTarget(session, sheetId, tableId)),
  tablesWithin,
};

function excelDocument(
  model: WorkbookModel,
  { isReadOnly = false, drawsCharts = true }: ExcelHostOptions,
): HostDocument {
  return {
    open: (addin: AddinSession): DocumentSession => {
      const session = new ExcelSession(model, OBJECTS, addin, isReadOnly, drawsCharts);
      return {
        root: workbook(session),
        during: (actions) => model.as('addin', actions),
        close: model.onChange((change) => publishChange(session, change)),
      };
    },
    service: () => undefined,
    writeMethods: WRITE_METHODS,
    settings: {
      entries: () => model.settings.entries(),
      replaceAll: (entries) => model.as('addin', () => model.settings.replaceAll(entries)),
    },
  };
}

/** The host of a workbook, and the workbook it stands for. */
export class ExcelHost extends OfficeHost {
  private current: WorkbookModel;

  constructor(
    model: WorkbookModel,
    facts: HostFacts,
    private readonly settings: ExcelHostOptions,
  ) {
    super({
      facts,
      document: excelDocument(model, settings),
      ...('maxPayloadBytes' in settings ? { maxPayloadBytes: settings.maxPayloadBytes } : {}),
      ...(settings.onFault === undefined ? {} : { onFault: settings.onFault }),
    });
    this.current = model;
  }

  get workbook(): WorkbookModel {
    return this.current;
  }

  /** Puts another workbook in place; add-ins that are connected go on with it. */
  useWorkbook(model: WorkbookModel): void {
    this.current = model;
    this.setDocument(excelDocument(model, this.settings));
  }
}

/** An id for when no manifest is at hand. */
const SOME_ADDIN = '11111111-1111-4111-8111-111111111111';

const EXCEL = { name: 'Excel', number: 16 } as const;

/** A host for a workbook, ready for add-ins to connect; see `OfficeHost`. */
export function createExcelHost(model: WorkbookModel, options: ExcelHostOptions = {}): ExcelHost {
  const facts: HostFacts = {
    addinId: options.addinId ?? SOME_ADDIN,
    requirementSets: {
      ExcelApi: options.excelApi ?? '1.15',
      ...(options.excelApiOnline === undefined ? {} : { ExcelApiOnline: options.excelApiOnline }),
      DelayForCellEdit: '1.1',
      DialogApi: '1.2',
      SharedRuntime: '1.1',
      RichApiRuntime: '1.1',
    },
    displayLanguage: options.displayLanguage ?? 'zh-CN',
    contentLanguage: options.contentLanguage ?? 'zh-CN',
    documentUrl: `https://localhost/${encodeURIComponent(model.fileName)}`,
    isReadOnly: options.isReadOnly ?? false,
    application: EXCEL,
  };
  return new ExcelHost(model, facts, options);
}
