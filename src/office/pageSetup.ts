import type { PlannedPage } from '../report/writePlan';
import type { RequestPiece } from './requestChunks';
import type { SheetWrite } from './sheetWrite';

/** How to print one written sheet. */
interface PageWork {
  readonly page: PlannedPage;
  readonly sheetName: string;
}

const BYTES_PER_PAGE = 1500;
const BYTES_PER_PAPER = 500;

/**
 * The page setup of the written sheets. To be sent after everything else, paper sizes last: Excel
 * asks the printer, and refuses what there is no printer for.
 */
export function pagePieces(
  { workbook }: Excel.RequestContext,
  writes: readonly SheetWrite[],
): RequestPiece[] {
  const work = writes.flatMap(({ plan: { page, target } }): PageWork[] =>
    page === null ? [] : [{ page, sheetName: target.sheetName }],
  );
  const layoutOf = ({ sheetName }: PageWork) => workbook.worksheets.getItem(sheetName).pageLayout;
  return [
    ...work.map((sheet) => ({
      bytes: BYTES_PER_PAGE,
      queue: () => {
        setUp(layoutOf(sheet), sheet.page);
      },
    })),
    ...work.map((sheet) => ({
      bytes: BYTES_PER_PAPER,
      queue: () => {
        layoutOf(sheet).paperSize = 'A4';
      },
    })),
  ];
}

/** As many pages high as it takes: 0 is Excel's word for that, a missing number is not documented. */
function setUp(layout: Excel.PageLayout, { orientation, titleRow }: PlannedPage): void {
  layout.orientation = orientation;
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.centerHorizontally = true;
  if (titleRow !== null) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
}

/**
 * True for a refused page setup. It goes out last, so that all else is written by then, and results
 * that print badly are better than none: the caller goes on.
 */
export function isPageSetupFailure(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  // Declared as always there; errors raised inside the client library have none.
  const info = error.debugInfo as Partial<OfficeExtension.DebugInfo> | undefined;
  const location = info?.errorLocation ?? '';
  return location === 'Worksheet.pageLayout' || location.startsWith('PageLayout.');
}
