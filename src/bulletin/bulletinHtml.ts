import type { Bulletin, BulletinBlock, BulletinTable } from './bulletinBlock';
import { annexListLines } from './bulletinLines';

/** Figures in Times New Roman, Chinese in the first of these fonts that the computer has. */
function face(first: string, ...others: readonly string[]): string {
  const names = ['Times New Roman', first, ...others].map((name) => `'${name}'`);
  return `font-family:${names.join(',')},serif;mso-fareast-font-family:${first};`;
}

const BODY = face('仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong');
const HEADING_1 = face('黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC');
const HEADING_2 = face('楷体_GB2312', '楷体', 'KaiTi', 'STKaiti');
const TITLE = face('方正小标宋简体', '小标宋', '华文中宋', 'STZhongsong', '宋体', 'SimSun');

const LINES =
  'margin-top:0pt;margin-bottom:0pt;line-height:29pt;mso-line-height-rule:exactly;color:#000000;';
const INDENTED = `${LINES}text-indent:32pt;mso-char-indent-count:2.0;`;

const STYLES = {
  title: `${TITLE}font-size:22pt;font-weight:normal;text-align:center;margin-top:0pt;margin-bottom:29pt;line-height:34pt;mso-line-height-rule:exactly;color:#000000;`,
  flush: `${BODY}font-size:16pt;${LINES}`,
  paragraph: `${BODY}font-size:16pt;${INDENTED}text-align:justify;`,
  heading1: `${HEADING_1}font-size:16pt;font-weight:normal;${INDENTED}page-break-after:avoid;`,
  heading2: `${HEADING_2}font-size:16pt;font-weight:normal;${INDENTED}page-break-after:avoid;`,
  firstAnnex: `${BODY}font-size:16pt;${LINES}margin-left:96pt;text-indent:-64pt;`,
  furtherAnnex: `${BODY}font-size:16pt;${LINES}margin-left:96pt;text-indent:-16pt;`,
  annexLabel: `${HEADING_1}font-size:16pt;${LINES}page-break-before:always;`,
  annexTitle: `${TITLE}font-size:22pt;font-weight:normal;text-align:center;margin-top:0pt;margin-bottom:10pt;line-height:34pt;mso-line-height-rule:exactly;color:#000000;`,
  caption: `${HEADING_2}font-size:14pt;${LINES}page-break-after:avoid;`,
  note: `${BODY}font-size:10.5pt;margin-top:4pt;margin-bottom:0pt;color:#000000;`,
  table: 'border-collapse:collapse;table-layout:fixed;width:100%;border:0.5pt solid #000000;',
  cell: 'border:0.5pt solid #000000;padding:1pt 2pt;vertical-align:middle;',
  cellText: `${BODY}margin-top:0pt;margin-bottom:0pt;color:#000000;`,
  headerText: `${HEADING_1}font-weight:normal;text-align:center;margin-top:0pt;margin-bottom:0pt;color:#000000;`,
} as const;

/**
 * The bulletin as rich text to be pasted into Word or WPS: every look is written into the element itself,
 * since both drop style sheets.
 */
export function bulletinHtml({ title, blocks }: Bulletin): string {
  const parts = [element('h1', STYLES.title, title), ...blocks.flatMap(blockHtml)];
  return `<div lang="zh-CN">${parts.join('\n')}</div>`;
}

function blockHtml(block: BulletinBlock): string[] {
  switch (block.kind) {
    case 'salutation':
      return [element('p', STYLES.flush, block.text)];
    case 'heading':
      return block.level === 1
        ? [element('h2', STYLES.heading1, block.text)]
        : [element('h3', STYLES.heading2, block.text)];
    case 'paragraph':
      return [element('p', STYLES.paragraph, block.text)];
    case 'annexList':
      return annexListLines(block.titles).map((line, at) =>
        element('p', at === 0 ? STYLES.firstAnnex : STYLES.furtherAnnex, line),
      );
    case 'annex':
      return [
        element('p', STYLES.annexLabel, block.label),
        element('h2', STYLES.annexTitle, block.title),
        ...block.tables.flatMap(tableHtml),
      ];
  }
}

/** Tables with more columns than this are set smaller: they have to fit an upright page. */
const MOST_COLUMNS = 8;

function tableHtml({ caption, columns, rows, note }: BulletinTable): string[] {
  const sum = columns.reduce((total, { share }) => total + share, 0);
  const size = `font-size:${columns.length > MOST_COLUMNS ? '9' : '10.5'}pt;`;
  const header = columns.map(({ header: text, share }) =>
    cell(
      `width:${((100 * share) / sum).toFixed(1)}%;${STYLES.cell}`,
      element('p', `${STYLES.headerText}${size}`, text),
    ),
  );
  const body = rows.map((row) => {
    const cells = columns.map(({ alignment }, at) => {
      const style = `${STYLES.cellText}${size}text-align:${alignment};`;
      return cell(STYLES.cell, element('p', style, row[at] ?? ''));
    });
    return `<tr style="page-break-inside:avoid;">${cells.join('')}</tr>`;
  });
  const table = [
    `<table border="1" cellspacing="0" cellpadding="0" style="${STYLES.table}">`,
    `<thead style="display:table-header-group;"><tr>${header.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
  return [
    ...(caption === null ? [] : [element('p', STYLES.caption, caption)]),
    table,
    ...(note === null ? [] : [element('p', STYLES.note, note)]),
  ];
}

/** The look of a cell's text stands at its paragraph: Word does not take it over from the cell. */
function cell(style: string, content: string): string {
  return `<td style="${style}">${content}</td>`;
}

function element(name: string, style: string, text: string): string {
  return `<${name} style="${style}">${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
