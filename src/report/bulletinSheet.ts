import type { Bulletin, BulletinBlock } from '../bulletin/bulletinBlock';
import { annexListLines } from '../bulletin/bulletinLines';
import { BODY_ROW, type OutputBody } from './outputContent';
import { textValue } from './plannedValue';
import { titleWithoutPeriod } from './stamp';
import type { PlannedFormat } from './writePlan';

const TEXT_SIZE = 12;
/** Characters of the standard font beside each other: 36 Chinese ones of the text. */
const WIDTH = 84;
/** Two Chinese characters: Excel has no indent of a first line alone. */
const INDENT = '　　';
/** 附件： and the indent before it. */
const ANNEX_INDENT = '　　　　　';
/** Longer texts do not fit the highest row that Excel has. */
const LONGEST = 600;

interface Line {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The bulletin's text, a row per paragraph; its annexes are the workbook's own sheets. Very long
 * paragraphs go on in the next row.
 */
export function bulletinBody({ title, blocks }: Bulletin): OutputBody {
  const lines = blocks.flatMap(linesOf);
  const headings = lines.flatMap(({ isHeading }, at): PlannedFormat[] =>
    isHeading ? [{ area: rowsArea(BODY_ROW + at, 1), bold: true }] : [],
  );
  return {
    title: titleWithoutPeriod(title),
    columnCount: 1,
    rows: lines.map(({ text }) => [textValue(text)]),
    formats: [
      {
        area: rowsArea(BODY_ROW, lines.length),
        fontSize: TEXT_SIZE,
        horizontalAlignment: 'Left',
        verticalAlignment: 'Top',
        wrapText: true,
      },
      ...headings,
    ],
    columnWidths: [{ column: 0, characters: WIDTH }],
    frozenRows: BODY_ROW,
    titleRow: null,
  };
}

function rowsArea(row: number, rowCount: number): PlannedFormat['area'] {
  return { row, column: 0, rowCount, columnCount: 1 };
}

function linesOf(block: BulletinBlock): Line[] {
  switch (block.kind) {
    case 'salutation':
      return [{ text: block.text, isHeading: false }];
    case 'heading':
      return [{ text: `${INDENT}${block.text}`, isHeading: true }];
    case 'paragraph':
      return pieces(block.text).map((text, at) => ({
        text: at === 0 ? `${INDENT}${text}` : text,
        isHeading: false,
      }));
    case 'annexList':
      return annexListLines(block.titles).map((text, at) => ({
        text: `${at === 0 ? INDENT : ANNEX_INDENT}${text}`,
        isHeading: false,
      }));
    case 'annex':
      return [];
  }
}

/** A text in pieces that fit a row, cut behind a semicolon or another mark. */
function pieces(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const head = text.slice(0, LONGEST);
  const cut = ['；', '。', '，', '、']
    .map((mark) => head.lastIndexOf(mark) + 1)
    .find((at) => at > 0);
  const end = cut ?? LONGEST;
  return [text.slice(0, end), ...pieces(text.slice(end))];
}
