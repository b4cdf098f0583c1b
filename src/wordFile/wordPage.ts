import { AlignmentType, Footer, PageOrientation, Paragraph, TextRun, PageNumber } from 'docx';
import type { ISectionPropertiesOptions, SectionType } from 'docx';
import { FONTS, SIZES } from './wordStyles';
import { halfPoints, twipsOfMillimetres } from './wordMeasures';

/** A4 upright, with the margins of an official document (GB/T 9704: 156 by 225 mm of text). */
const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, footer: 25 };

/** Which way the page stands; a lying one has its margins turned with it. */
export type PageWay = 'upright' | 'lying';

/** Width of the text in twips. */
export function textWidthOf(way: PageWay): number {
  return twipsOfMillimetres(
    way === 'upright' ? PAGE.width - PAGE.left - PAGE.right : PAGE.height - PAGE.top - PAGE.bottom,
  );
}

/** Page and margins of a section. */
export function pageOf(
  way: PageWay,
  type: (typeof SectionType)[keyof typeof SectionType],
): ISectionPropertiesOptions {
  const isUpright = way === 'upright';
  return {
    type,
    page: {
      // The library takes the sides of the upright page and turns them itself.
      size: {
        width: twipsOfMillimetres(PAGE.width),
        height: twipsOfMillimetres(PAGE.height),
        orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: twipsOfMillimetres(isUpright ? PAGE.top : PAGE.left),
        bottom: twipsOfMillimetres(isUpright ? PAGE.bottom : PAGE.right),
        left: twipsOfMillimetres(isUpright ? PAGE.left : PAGE.top),
        right: twipsOfMillimetres(isUpright ? PAGE.right : PAGE.bottom),
        footer: twipsOfMillimetres(
          isUpright ? PAGE.footer : PAGE.footer - PAGE.bottom + PAGE.right,
        ),
      },
    },
  };
}

/** Page numbers between dashes, on the outer side: right on odd pages, left on even ones. */
export function pageNumbers() {
  return {
    default: footer(AlignmentType.RIGHT),
    even: footer(AlignmentType.LEFT),
  };
}

function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  const run = { font: FONTS.pageNumber, size: halfPoints(SIZES.pageNumber) };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
