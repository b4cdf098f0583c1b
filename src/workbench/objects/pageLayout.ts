import { invalidArgument, itemNotFound } from '../host/hostError';
import type { HostObject } from '../host/objectClass';
import { objectClass } from '../host/objectClass';
import { isWholeRows, lastRow, SHEET_COLUMNS } from '../model/area';
import type { PrintZoom } from '../model/sheetPage';
import { booleanFrom, ORIENTATION } from './officeWords';
import { paperCode, paperName } from './paperSizes';
import { rangeArgument } from './rangeTarget';
import type { SheetTarget } from './worksheetParts';

function officeZoom(zoom: PrintZoom): Record<string, number | null> {
  return zoom.kind === 'scale'
    ? { scale: zoom.percent, horizontalFitToPages: null, verticalFitToPages: null }
    : {
        scale: null,
        horizontalFitToPages: zoom.pagesWide,
        verticalFitToPages: zoom.pagesTall,
      };
}

/** A number of an options object; undefined where it is null or left out. */
function optionIn(options: object, name: string): number | undefined {
  const value: unknown = Reflect.get(options, name);
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'number') throw invalidArgument();
  return value;
}

/**
 * What `zoom` is set to. A scale beside numbers of pages is refused, as nothing says which one Excel
 * would follow; a number of pages left out is any number.
 */
function zoomFrom(options: unknown): PrintZoom {
  if (typeof options !== 'object' || options === null) throw invalidArgument();
  const percent = optionIn(options, 'scale');
  const pagesWide = optionIn(options, 'horizontalFitToPages');
  const pagesTall = optionIn(options, 'verticalFitToPages');
  const fits = pagesWide !== undefined || pagesTall !== undefined;
  if (fits === (percent !== undefined)) throw invalidArgument();
  return percent === undefined
    ? { kind: 'fit', pagesWide: pagesWide ?? 0, pagesTall: pagesTall ?? 0 }
    : { kind: 'scale', percent };
}

function changed(target: SheetTarget, change: () => void): null {
  target.session.mustBeWritable();
  change();
  return null;
}

function titleRows(target: SheetTarget): HostObject | null {
  const rows = target.sheet.page.titleRows;
  if (rows === null) return null;
  return target.session.objects.range(target.session, target.id, {
    row: rows.first,
    column: 0,
    rowCount: rows.last - rows.first + 1,
    columnCount: SHEET_COLUMNS,
  });
}

/** `worksheet.pageLayout` */
export const pageLayout = objectClass<SheetTarget>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ sheet }) => ORIENTATION.office(sheet.page.orientation),
      set: (target, word) =>
        void changed(target, () => (target.sheet.page.orientation = ORIENTATION.model(word))),
    },
    PaperSize: {
      get: ({ sheet }) => paperName(sheet.page.paper),
      set: (target, name) =>
        void changed(target, () => (target.sheet.page.paper = paperCode(name))),
    },
    Zoom: {
      get: ({ sheet }) => officeZoom(sheet.page.zoom),
      set: (target, options) =>
        void changed(target, () => (target.sheet.page.zoom = zoomFrom(options))),
    },
    CenterHorizontally: {
      get: ({ sheet }) => sheet.page.isCenteredHorizontally,
      set: (target, center) =>
        void changed(
          target,
          () => (target.sheet.page.isCenteredHorizontally = booleanFrom(center)),
        ),
    },
  },
  methods: {
    SetPrintTitleRows: (target, rows) =>
      changed(target, () => {
        const range = rangeArgument(target.session, target.id, rows);
        if (range.sheetId !== target.id || !isWholeRows(range.area)) throw invalidArgument();
        target.sheet.page.titleRows = { first: range.area.row, last: lastRow(range.area) };
      }),
    GetPrintTitleRows: (target) => {
      const range = titleRows(target);
      if (range === null) throw itemNotFound();
      return range;
    },
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  notModelled: [
    'BlackAndWhite',
    'PrintErrors',
    'CenterVertically',
    'PrintHeadings',
    'PrintGridlines',
    'LeftMargin',
    'RightMargin',
    'TopMargin',
    'BottomMargin',
    'HeaderMargin',
    'FooterMargin',
    'PrintComments',
    'DraftMode',
    'FirstPageNumber',
    'PrintOrder',
    'HeadersFooters',
  ],
});
