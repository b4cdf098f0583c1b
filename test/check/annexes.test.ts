import { checkDraft } from '../../src/check/checkDraft';
import type { Draft, DraftParagraph } from '../../src/check/draft';
import { readWordText } from '../../src/wordFile/readWordText';
import { writeBulletin } from '../../src/wordFile/writeBulletin';
import { BONUSES, DEDUCTIONS, HOTLINE_UNITS } from '../fixtures/yueyang202311/month';
import { goldenBulletin } from '../support/goldenBulletin';
import { goldenFacts, short } from './goldenDraft';
import { mutants } from './mutations';

const facts = goldenFacts();
const TWO_NAMES = 'unitTwoNames | differs | 市公安交警支队 | 市公安交警支队 | 市公安局交警支队';

async function goldenFile(): Promise<Draft> {
  const read = await readWordText(await writeBulletin(goldenBulletin()));
  if (read.kind !== 'draft') throw new Error(`Not read: ${read.failure}`);
  return read.draft;
}

function found(draft: Draft): string[] {
  return checkDraft(draft, facts).map(short);
}

/** A draft with paragraphs and tables. */
function draftOf(...parts: (string | readonly (readonly string[])[])[]): Draft {
  return {
    paragraphs: parts.flatMap((part, table): DraftParagraph[] =>
      typeof part === 'string'
        ? [{ text: part, place: null, isTableCell: false }]
        : part.flatMap((line, row) =>
            line.flatMap((text, column) =>
              text === ''
                ? []
                : [{ text, place: null, isTableCell: true, inTable: { table, row, column } }],
            ),
          ),
    ),
  };
}

describe('the annexes of our own bulletin', () => {
  it('give the two names of one unit, and nothing else', async () => {
    expect(found(await goldenFile())).toEqual([TWO_NAMES]);
  });

  it('are told with any figure changed', async () => {
    const { paragraphs: own } = await goldenFile();
    // Every fortieth: all of them are told, too, and take minutes.
    const all = mutants(own.map(({ text }) => text)).filter((_, at) => at % 40 === 7);
    expect(all.length).toBeGreaterThan(80);
    const missed = all.filter(({ paragraphs, paragraph }) => {
      const changed = own.map((each, at) => ({ ...each, text: paragraphs[at] ?? '' }));
      return !checkDraft({ paragraphs: changed }, facts).some(
        ({ place, code }) => place.paragraph === paragraph && code !== 'unitTwoNames',
      );
    });
    expect(missed.map(({ change }) => change)).toEqual([]);
  }, 120_000);
});

const HEADER = ['部门名称', '应办\n理数', '办理数', '办结率', '返工数', '综合指标值', '等级评价'];
const COUNTIES = HOTLINE_UNITS.filter(({ group }) => group === '县（市）区');

/** A county's row as the printed annex has it. */
function printedRow(unit: string): string[] {
  const own = COUNTIES.find((each) => each.unit === unit);
  if (!own) throw new Error(`no such county: ${unit}`);
  const { due, handled, rework } = own.counts;
  const rate = ((100 * Number(handled)) / Number(due)).toFixed(2);
  const { index, grade } = own;
  return [unit, ...[due, handled].map(String), `${rate}%`, String(rework), String(index), grade];
}

describe('annexes as others print them', () => {
  const rows = COUNTIES.map(({ unit }) => printedRow(unit));
  const changed = (from: string, column: number, to: string) =>
    rows.map((row) => (row[0] === from ? row.map((text, at) => (at === column ? to : text)) : row));

  it('are right under a title row, with the header repeated, blanks in numbers, and a total', () => {
    const spaced = rows.map((row) => row.map((text) => text.replace(/^(\d)(\d{3})$/u, '$1,$2')));
    const total = ['合计', '15885', '1', '', '', '', ''];
    const table = [
      ['县（市）区'],
      HEADER,
      ...spaced.slice(0, 5),
      HEADER,
      ...spaced.slice(5),
      total,
    ];
    expect(found(draftOf('附件1', '综合考评表', table))).toEqual([]);
  });

  it.each([
    ['a count', 1, '1745', 'unitCountDiffers | wrong | 1745 | 1745 | 1754'],
    ['a rate', 3, '99.99%', 'unitRateDiffers | wrong | 99.99% | 99.99% | 100.00%'],
    ['an index', 5, '97.3', 'unitIndexDiffers | wrong | 97.3 | 97.3 | 97.2'],
    ['a grade', 6, 'B', 'unitGradeDiffers | wrong | B | B | A'],
    [
      'a name',
      0,
      '城陵矾新港区',
      'unitUnknown | differs | 城陵矾新港区 | 城陵矾新港区 | 城陵矶新港区',
    ],
  ])('are told where %s is wrong', (_, column, to, expected) => {
    expect(
      found(
        draftOf('附件1', [
          HEADER,
          ...changed(column === 0 ? '城陵矶新港区' : '岳阳县', column, to),
        ]),
      ),
    ).toEqual([expected]);
  });

  it('of another month are left alone', () => {
    const older = rows.map(([unit = '', due, , ...rest]) => [
      ...[unit, String(Number(due) + 17), String(Number(due) + 11)],
      ...rest.map((text) => (/^\d/u.test(text) ? text.replace(/\d(?=%?$)/u, '3') : text)),
    ]);
    expect(found(draftOf('附件1 考评情况', [HEADER, ...older]))).toEqual([]);
  });

  it('may have a column that means something else', () => {
    const words = HEADER.map((word) => (word === '返工数' ? '返工数（累计）' : word));
    const table = rows.map((row) => row.map((text, at) => (at === 4 ? `${text}9` : text)));
    expect(found(draftOf([words, ...table]))).toEqual([]);
  });
});

describe('deductions and bonuses as others print them', () => {
  const header = ['部门名称', '加扣分值', '指标名称', '明细'];
  const deductions = DEDUCTIONS.map(({ unit, points, item, detail }) =>
    [unit, points, item, detail].map(String),
  );
  const bonuses = BONUSES.map(({ unit, points, item, detail }) =>
    [unit, points, item, detail].map(String),
  );
  const changed = (row: number, column: number, to: string) =>
    deductions.map((line, at) =>
      at === row ? line.map((text, c) => (c === column ? to : text)) : line,
    );

  it('are right, with or without the sign', () => {
    const plain = deductions.map((line) =>
      line.map((text, at) => (at === 1 ? text.slice(1) : text)),
    );
    const tables = [deductions, plain, bonuses].map((lines) => [header, ...lines]);
    expect(found(draftOf('附件3 扣分表', ...tables))).toEqual([]);
  });

  it.each([
    ['points', 0, 1, '-3', 'ledgerPointsDiffer | wrong | -3 | -3 | -2'],
    [
      'an order number',
      ...[0, 3, '热线编号：460685'],
      'ledgerDetailDiffers | wrong | 热线编号：460685 | 热线编号:460685 | 热线编号：460658',
    ],
  ] as const)('are told where %s are wrong', (_, row, column, to, expected) => {
    expect(found(draftOf('附件3 扣分表', [header, ...changed(row, column, to)]))).toEqual([
      expected,
    ]);
  });

  it('of another month are left alone', () => {
    const older = deductions.map(([, ...rest], at) => [COUNTIES[at % 3]?.unit ?? '', ...rest]);
    expect(found(draftOf('附件3 扣分表', [header, ...older]))).toEqual([]);
  });
});
