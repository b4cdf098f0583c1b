import { Document, HeadingLevel, Packer, Paragraph, SectionType, type ISectionOptions } from 'docx';
import type { Bulletin, BulletinAnnex, BulletinBlock } from '../bulletin/bulletinBlock';
import { annexListLines } from '../bulletin/bulletinLines';
import { pageNumbers, pageOf, textWidthOf, type PageWay } from './wordPage';
import { STYLES, WORD_STYLES } from './wordStyles';
import { wordTable } from './wordTable';

/** A table with more columns than this is printed on a lying page. */
const MOST_UPRIGHT = 8;

/**
 * The bulletin as a Word file (.docx) that looks like an official circular: A4, the title centred, text in
 * 16 points with lines 29 points apart, each annex on pages of its own.
 */
export async function writeBulletin({ title, blocks }: Bulletin): Promise<Uint8Array> {
  const annexes = blocks.filter((block) => block.kind === 'annex');
  const footers = pageNumbers();
  const text: ISectionOptions = {
    properties: pageOf('upright', SectionType.NEXT_PAGE),
    footers,
    children: [
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      ...blocks.flatMap(paragraphs),
    ],
  };
  const file = new Document({
    title,
    creator: '',
    description: '',
    styles: WORD_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [text, ...annexes.map((annex) => ({ ...annexSection(annex), footers }))],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function paragraphs(block: BulletinBlock): Paragraph[] {
  switch (block.kind) {
    case 'salutation':
      return [new Paragraph({ text: block.text, style: STYLES.flush })];
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ text: block.text, heading })];
    }
    case 'paragraph':
      return [new Paragraph({ text: block.text, style: STYLES.body })];
    case 'annexList':
      return [
        new Paragraph({ text: '', style: STYLES.flush, keepNext: true }),
        ...annexListLines(block.titles).map(
          (text, at) =>
            new Paragraph({ text, style: at === 0 ? STYLES.firstAnnex : STYLES.furtherAnnex }),
        ),
      ];
    case 'annex':
      return [];
  }
}

function annexSection({ label, title, tables }: BulletinAnnex): ISectionOptions {
  const isWide = tables.some(({ columns }) => columns.length > MOST_UPRIGHT);
  const way: PageWay = isWide ? 'lying' : 'upright';
  const width = textWidthOf(way);
  return {
    properties: pageOf(way, SectionType.NEXT_PAGE),
    children: [
      new Paragraph({ text: label, style: STYLES.annexLabel }),
      new Paragraph({ text: title, style: STYLES.annexTitle }),
      ...tables.flatMap((table) => [
        ...(table.caption === null
          ? []
          : [new Paragraph({ text: table.caption, style: STYLES.caption })]),
        wordTable(table, width),
        ...(table.note === null ? [] : [new Paragraph({ text: table.note, style: STYLES.note })]),
      ]),
    ],
  };
}
