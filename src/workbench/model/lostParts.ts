import { elements } from './xml';

/** A part of the opened file that saving would not write again. */
export interface LostPart {
  readonly kind: LostKind;
  /** Where it is in the file, for example `xl/charts/chart1.xml`. */
  readonly part: string;
}

export type LostKind =
  | 'chart'
  | 'pivotTable'
  | 'slicer'
  | 'timeline'
  | 'threadedComment'
  | 'macro'
  | 'externalLink'
  | 'control'
  | 'shape'
  | 'embeddedObject'
  | 'query'
  | 'customXml'
  | 'customProperty'
  | 'sparkline'
  | 'conditionalFormat'
  | 'dataValidation'
  /** Dynamic array formulas and cells that hold more than a value: their formulas stay, as array formulas. */
  | 'richValue'
  | 'namedStyle'
  | 'protectedRange'
  | 'pageBreak'
  | 'scenario'
  | 'namedSheetView'
  | 'otherSheetType'
  | 'printerSettings'
  | 'other';

/** What each part of a file is; the first pattern that fits decides. Null parts are kept on saving. */
const KINDS: readonly (readonly [RegExp, LostKind | null])[] = [
  [/\/$/, null],
  [/(^|\/)_rels\//, null],
  [/^\[Content_Types\]\.xml$/, null],
  [/^docProps\/(core|app)\.xml$/, null],
  [/^docProps\/thumbnail\./, null],
  [/^docProps\/custom\.xml$/, null],
  [/^xl\/metadata\.xml$/, null],
  [/^xl\/(workbook|styles|sharedStrings|calcChain)\.xml$/, null],
  [/^xl\/worksheets\/sheet\d+\.xml$/, null],
  [/^xl\/theme\/theme\d*\.xml$/, null],
  [/^xl\/tables\/table\d+\.xml$/, null],
  [/^xl\/comments\/?\w*\d+\.xml$/, null],
  [/^xl\/media\//, null],
  [/^xl\/drawings\/(drawing\d+\.xml|vmlDrawing\d+\.vml)$/, null],
  [/^xl\/webextensions\//, null],
  // Each belongs to a part that is reported itself.
  [/^xl\/(charts\/(style|colors)\d*|pivotCache\/|persons\/|slicerCaches\/|timelineCaches\/)/, null],
  [/^xl\/(externalLinks\/_rels|customXml\/_rels|activeX\/.*\.bin)/, null],
  [/^customXml\/itemProps\d*\.xml$/, null],
  [/^xl\/charts\//, 'chart'],
  [/^xl\/drawings\/.*\.xml$/, 'shape'],
  [/^xl\/diagrams\/data/, 'shape'],
  [/^xl\/diagrams\//, null],
  [/^xl\/pivotTables\//, 'pivotTable'],
  [/^xl\/slicers\//, 'slicer'],
  [/^xl\/timelines\//, 'timeline'],
  [/^xl\/threadedComments\//, 'threadedComment'],
  [/^xl\/vbaProject\w*\.bin$/, 'macro'],
  [/^xl\/externalLinks\//, 'externalLink'],
  [/^xl\/(ctrlProps|activeX)\//, 'control'],
  [/^xl\/embeddings\//, 'embeddedObject'],
  [/^xl\/(queryTables|queries|connections\.xml|model)/, 'query'],
  [/^xl\/(chartsheets|dialogsheets|macrosheets)\//, 'otherSheetType'],
  [/^xl\/namedSheetViews\//, 'namedSheetView'],
  [/^xl\/printerSettings\//, 'printerSettings'],
  [/^customXml\//, 'customXml'],
];

/** Kinds of conditional formatting that are kept. */
const KEPT_RULES =
  'expression|cellIs|top10|aboveAverage|dataBar|colorScale|iconSet|containsText|timePeriod';

/** What of a sheet's own XML would be lost. */
const SHEET_FEATURES: readonly (readonly [RegExp, LostKind])[] = [
  [/<x14:sparklineGroups?[\s/>]/, 'sparkline'],
  [/<x14:dataValidations?[\s/>]/, 'dataValidation'],
  [new RegExp(`<cfRule\\s(?=[^>]*type="(?!(?:${KEPT_RULES})"))`), 'conditionalFormat'],
  [/<c\s[^>]*\s[cv]m="/, 'richValue'],
  [/<protectedRanges?[\s/>]/, 'protectedRange'],
  [/<colBreaks[\s/>]/, 'pageBreak'],
  [/<scenarios[\s/>]/, 'scenario'],
];

const DRAWN_SHAPE = /<xdr:(sp|grpSp|cxnSp)[\s>]/;

/**
 * The parts of a file that saving it again would drop, found by name and, for sheets and drawings,
 * by what stands in them. `partNames` is every part of the zip; `readPart` gives one's text.
 */
export async function lostParts(
  partNames: readonly string[],
  readPart: (name: string) => Promise<string>,
): Promise<LostPart[]> {
  const lost: LostPart[] = [];
  for (const part of partNames) {
    const rule = KINDS.find(([pattern]) => pattern.test(part));
    const kind = rule === undefined ? 'other' : rule[1];
    if (kind !== null) lost.push({ kind, part });
    if (part === 'docProps/custom.xml' && elements(await readPart(part), 'property').length > 0) {
      lost.push({ kind: 'customProperty', part });
    }
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(part) && DRAWN_SHAPE.test(await readPart(part))) {
      lost.push({ kind: 'shape', part });
    }
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(part)) {
      const xml = await readPart(part);
      for (const [pattern, feature] of SHEET_FEATURES) {
        if (pattern.test(xml)) lost.push({ kind: feature, part });
      }
    }
    if (/^xl\/styles\.xml$/.test(part) && elements(await readPart(part), 'cellStyle').length > 1) {
      lost.push({ kind: 'namedStyle', part });
    }
  }
  return lost;
}
