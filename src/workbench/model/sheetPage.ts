import type { ChangeFeed } from './changes';
import { ModelError } from './modelError';
import type { StoredSheet } from './stored';

export type PageOrientation = 'portrait' | 'landscape';

/** How large a sheet is printed: in percent, or shrunk to a number of pages; 0 pages for any number. */
export type PrintZoom =
  | { readonly kind: 'scale'; readonly percent: number }
  | { readonly kind: 'fit'; readonly pagesWide: number; readonly pagesTall: number };

/** Rows `first` to `last`, counted from zero. */
export interface TitleRows {
  readonly first: number;
  readonly last: number;
}

/** The file format's code of the paper a sheet without one is printed on: Letter. */
const STANDARD_PAPER = 1;
/** The most pages a file can ask a sheet to be fitted to. */
const MOST_PAGES = 32_767;

/** How one sheet is printed. Margins, headers and what else the file says stay as they are. */
export class SheetPage {
  constructor(
    private readonly sheetId: string,
    private readonly stored: StoredSheet,
    private readonly feed: ChangeFeed,
  ) {}

  get orientation(): PageOrientation {
    return this.stored.pageSetup.orientation === 'landscape' ? 'landscape' : 'portrait';
  }

  set orientation(orientation: PageOrientation) {
    this.change({ orientation });
  }

  /** The file format's code, such as 9 for A4. */
  get paper(): number {
    // Declared as one of the codes exceljs knows by name; files hold any.
    const paper: number | undefined = this.stored.pageSetup.paperSize;
    return paper ?? STANDARD_PAPER;
  }

  set paper(paper: number) {
    this.change({ paperSize: paper });
  }

  get zoom(): PrintZoom {
    const { fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 } = this.stored.pageSetup;
    return fitToPage === true
      ? { kind: 'fit', pagesWide: fitToWidth, pagesTall: fitToHeight }
      : { kind: 'scale', percent: scale };
  }

  /** InvalidArgument for a scale Excel does not have (10 to 400) or a number that is none of pages. */
  set zoom(zoom: PrintZoom) {
    if (zoom.kind === 'scale') {
      mustBeWhole(zoom.percent, 10, 400);
      this.change({ fitToPage: false, scale: zoom.percent });
      return;
    }
    mustBeWhole(zoom.pagesWide, 0, MOST_PAGES);
    mustBeWhole(zoom.pagesTall, 0, MOST_PAGES);
    this.change({ fitToPage: true, fitToWidth: zoom.pagesWide, fitToHeight: zoom.pagesTall });
  }

  get isCenteredHorizontally(): boolean {
    return this.stored.pageSetup.horizontalCentered ?? false;
  }

  set isCenteredHorizontally(horizontalCentered: boolean) {
    this.change({ horizontalCentered });
  }

  /** The rows repeated at the top of every page after their own; null for none. */
  get titleRows(): TitleRows | null {
    const rows = /^(\d+):(\d+)$/.exec(this.stored.pageSetup.printTitlesRow ?? '');
    return rows && { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
  }

  set titleRows(rows: TitleRows | null) {
    this.change({ printTitlesRow: rows === null ? '' : `${rows.first + 1}:${rows.last + 1}` });
  }

  private change(pageSetup: object): void {
    this.stored.pageSetup = { ...this.stored.pageSetup, ...pageSetup };
    this.feed.tell({ kind: 'page', sheetId: this.sheetId });
  }
}

function mustBeWhole(value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new ModelError('InvalidArgument', `A whole number from ${least} to ${most} is needed.`);
}
