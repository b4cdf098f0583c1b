import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { halfPoints, twipsOfPoints } from './wordMeasures';

/** Chinese characters by the first name, figures and Latin letters by the second. */
function font(eastAsia: string) {
  return { eastAsia, ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
}

/** Fonts of an official document; Word takes a similar one where a computer does not have it. */
export const FONTS = {
  title: font('方正小标宋简体'),
  body: font('仿宋'),
  heading1: font('黑体'),
  heading2: font('楷体'),
  table: font('仿宋'),
  tableHeader: font('黑体'),
  pageNumber: font('宋体'),
} as const;

/** Font sizes in points: 二号 22, 三号 16, 四号 14, 五号 10.5. */
export const SIZES = { title: 22, body: 16, pageNumber: 14, caption: 14, table: 10.5 } as const;

/** Points from one line to the next. */
const LINE = { title: 34, body: 29 } as const;

/** Two characters, in hundredths of one. */
const FIRST_LINE = 200;

export const STYLES = {
  body: 'BulletinBody',
  flush: 'BulletinFlush',
  firstAnnex: 'BulletinFirstAnnex',
  furtherAnnex: 'BulletinFurtherAnnex',
  annexLabel: 'BulletinAnnexLabel',
  annexTitle: 'BulletinAnnexTitle',
  caption: 'BulletinCaption',
  cell: 'BulletinCell',
  headerCell: 'BulletinHeaderCell',
  note: 'BulletinNote',
} as const;

const exactly = (points: number) => ({
  line: twipsOfPoints(points),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
});

const INDENTED = {
  spacing: exactly(LINE.body),
  indent: { firstLine: twipsOfPoints(2 * SIZES.body), firstLineChars: FIRST_LINE },
};

const TITLE = {
  run: { font: FONTS.title, size: halfPoints(SIZES.title), bold: false, color: '000000' },
  paragraph: {
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(LINE.title), after: twipsOfPoints(LINE.body) },
  },
};

const heading = (face: (typeof FONTS)['heading1' | 'heading2']) => ({
  run: { font: face, size: halfPoints(SIZES.body), bold: false, color: '000000' },
  paragraph: { ...INDENTED, keepNext: true },
});

/** Characters that 附件： and a number take; what follows them stands in one line below another. */
const FIRST_ANNEX = 4;
const FURTHER_ANNEX = 1;
const ANNEX_TITLES = 2 + FIRST_ANNEX;

const annexEntry = (id: string, name: string, hanging: number) => ({
  id,
  name,
  paragraph: {
    spacing: exactly(LINE.body),
    indent: {
      left: twipsOfPoints(ANNEX_TITLES * SIZES.body),
      hanging: twipsOfPoints(hanging * SIZES.body),
    },
    keepNext: true,
  },
});

/** The styles of a bulletin: changed once in Word, they change the whole of it. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONTS.body,
        size: halfPoints(SIZES.body),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: exactly(LINE.body) },
    },
    title: TITLE,
    heading1: heading(FONTS.heading1),
    heading2: heading(FONTS.heading2),
  },
  paragraphStyles: [
    {
      id: STYLES.body,
      name: '通报正文',
      quickFormat: true,
      paragraph: { ...INDENTED, alignment: AlignmentType.JUSTIFIED },
    },
    { id: STYLES.flush, name: '通报顶格', paragraph: { spacing: exactly(LINE.body) } },
    annexEntry(STYLES.firstAnnex, '通报附件首项', FIRST_ANNEX),
    annexEntry(STYLES.furtherAnnex, '通报附件次项', FURTHER_ANNEX),
    {
      id: STYLES.annexLabel,
      name: '通报附件序号',
      run: { font: FONTS.heading1 },
      paragraph: { spacing: exactly(LINE.body), keepNext: true },
    },
    {
      id: STYLES.annexTitle,
      name: '通报附件标题',
      run: TITLE.run,
      paragraph: {
        ...TITLE.paragraph,
        spacing: { ...exactly(LINE.title), after: twipsOfPoints(SIZES.table) },
        keepNext: true,
        outlineLevel: 0,
      },
    },
    {
      id: STYLES.caption,
      name: '通报表题',
      run: { font: FONTS.heading2, size: halfPoints(SIZES.caption) },
      paragraph: {
        keepNext: true,
        spacing: { ...exactly(LINE.body), before: twipsOfPoints(SIZES.table) },
      },
    },
    {
      id: STYLES.cell,
      name: '通报表格',
      run: { font: FONTS.table, size: halfPoints(SIZES.table) },
      paragraph: { spacing: exactly(16) },
    },
    {
      id: STYLES.note,
      name: '通报表注',
      run: { font: FONTS.table, size: halfPoints(SIZES.table) },
      paragraph: { spacing: { ...exactly(16), before: twipsOfPoints(4) } },
    },
    {
      id: STYLES.headerCell,
      name: '通报表头',
      run: { font: FONTS.tableHeader, size: halfPoints(SIZES.table) },
      paragraph: { spacing: exactly(16), alignment: AlignmentType.CENTER, keepNext: true },
    },
  ],
};
