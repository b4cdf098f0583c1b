import type { UnitAlias } from '../../src/domain/roster';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { ALIASES } from '../../src/registers/aliasCodec';
import { findRegisters } from '../../src/registers/findRegisters';
import { readRegister } from '../../src/registers/readRegister';
import { readRoster } from '../../src/registers/readRoster';
import { registerGrid } from '../../src/registers/registerGrid';
import { ROSTER_REGISTER, type RosterLine } from '../../src/registers/rosterRegister';
import type { CellContent, SheetSnapshot } from '../../src/tables/snapshot';
import { sheetOf, workbookOf } from '../report/gridSnapshot';
import { unfilledTexts } from '../support/filledTexts';
import { registerRows, type RegisterCell } from '../support/registerRows';
import { ruleSheet } from '../support/ruleSheet';

const month = (year: number, of: number) => ({ year, month: of });

const LINES: Readonly<Record<string, RegisterCell>>[] = [
  { 承办单位: '市住建局', 类别: '行政事业单位', 别名: '市住房和城乡建设局、市房管局（至2023-10）' },
  { 承办单位: '云溪区', 类别: '县（市）区', 参与渠道: '热线、信箱' },
  {
    ...{ 承办单位: '市档案馆', 类别: '行政事业单位', 参与渠道: '信箱' },
    ...{ 不参评原因: '机构改革', 不参评起: '2023-09', 不参评止: '2023-12' },
  },
];

function roster(lines: readonly Readonly<Record<string, RegisterCell>>[] = LINES) {
  return sheetOf('名单', registerRows(ROSTER_REGISTER, lines));
}

const place = (row: number, column: number) => ({
  ...{ sheetId: 'id-名单', sheetName: '名单', row, column },
});

function problemsOf(sheet: SheetSnapshot) {
  return readRoster(sheet, YUEYANG_2023).problems.map(({ code, where, severity, details }) => ({
    ...{ code, severity, row: where?.row, column: where?.column, details },
  }));
}

describe('a roster', () => {
  it('names units without padding and line breaks, and groups as the rules spell them', () => {
    const lines = [
      { 承办单位: '洋  县', 类别: '县(市)区' },
      { 承办单位: '国家金融监督管理总局\n岳阳监管分局', 类别: '行政 事业单位' },
      { 承办单位: '市档案馆', 类别: '其他\n单位' },
    ];
    const { roster: read, problems } = readRoster(roster(lines), YUEYANG_2023);
    expect(problems).toEqual([]);
    expect(read.units.map(({ unit, group }) => [unit, group])).toEqual([
      ['洋县', '县（市）区'],
      ['国家金融监督管理总局岳阳监管分局', '行政事业单位'],
      ['市档案馆', '其他单位'],
    ]);
  });

  it('takes no remark and no page number below its lines for a unit, and no total without a word', () => {
    const aside = ['注：本名录由市热线办维护', '— 2 —'].map((text) => ({ 承办单位: text }));
    const { roster: read, problems } = readRoster(roster([...LINES, ...aside]), YUEYANG_2023);
    expect([read.units.length, problems]).toEqual([LINES.length, []]);
    expect(problemsOf(roster([...LINES, { 承办单位: '合计', 别名: '3家' }]))).toEqual([
      {
        ...{ code: 'registerUnitExpected', severity: 'blocking', row: 6, column: 0 },
        details: { register: '单位名录', column: '承办单位', value: '合计' },
      },
    ]);
    const misplaced = roster([{ 承办单位: '注：见附件', 类别: '行政事业单位' }]);
    expect(readRoster(misplaced, YUEYANG_2023).roster.units).toHaveLength(1);
  });

  it('is read unit by unit, each with its cell', () => {
    const { roster: read, problems } = readRoster(roster(), YUEYANG_2023);
    expect(problems).toEqual([]);
    expect(read.units).toEqual([
      {
        unit: '市住建局',
        group: '行政事业单位',
        aliases: [
          { name: '市住房和城乡建设局', from: null, to: null },
          { name: '市房管局', from: null, to: month(2023, 10) },
        ],
        channels: null,
        exemption: null,
        place: place(3, 0),
      },
      {
        ...{ unit: '云溪区', group: '县（市）区', aliases: [], channels: ['hotline', 'mailbox'] },
        ...{ exemption: null, place: place(4, 0) },
      },
      {
        ...{ unit: '市档案馆', group: '行政事业单位', aliases: [], channels: ['mailbox'] },
        exemption: { reason: '机构改革', from: month(2023, 9), to: month(2023, 12) },
        place: place(5, 0),
      },
    ]);
  });

  it('leaves a person’s own columns, lines beside it and blank lines alone', () => {
    const rows = registerRows(ROSTER_REGISTER, LINES).map((row, at) =>
      at === 2 ? ['电话', ...row, '备注'] : [at < 2 ? null : '8881234', ...row, null],
    );
    rows.splice(4, 0, [], ['打印前请核对']);
    const { roster: read, problems } = readRoster(sheetOf('名单', rows), YUEYANG_2023);
    expect(problems).toEqual([]);
    expect(read.units.map(({ unit, place: { row, column } }) => [unit, row, column])).toEqual([
      ['市住建局', 3, 1],
      ['云溪区', 6, 1],
      ['市档案馆', 7, 1],
    ]);
  });

  it.each([
    ['an unknown channel', 1, '参与渠道', '热线、微信', 'registerNameUnknown'],
    ['a unit without a name', 1, '承办单位', null, 'registerValueMissing'],
    ['a name that stands twice', 2, '承办单位', ' 云溪区', 'registerNameTwice'],
    ['an alias that is another unit', 2, '别名', '市住建局', 'registerNameTwice'],
    [
      'months of an alias that are none',
      1,
      '别名',
      '旧云溪区（至2023-13）',
      'registerAliasExpected',
    ],
    ['months of an alias without a name', 1, '别名', '（至2023-10）', 'registerAliasExpected'],
    [
      'an alias that ends before it begins',
      1,
      '别名',
      '甲（2023-05至2023-04）',
      'registerPeriodOrder',
    ],
    ['a month that is none', 2, '不参评起', '9月', 'registerPeriodExpected'],
    ['an exemption that ends before it begins', 2, '不参评止', '2023-08', 'registerPeriodOrder'],
    ['months without a reason', 1, '不参评起', '2023-09', 'registerCellUnused'],
  ])('tells %s at its cell', (_, line, header, value, code) => {
    const lines = LINES.map((each, at) => (at === line ? { ...each, [header]: value } : each));
    const headers = Object.values(ROSTER_REGISTER.columns).map((column) => column.header);
    const problems = problemsOf(roster(lines));
    expect(unfilledTexts(readRoster(roster(lines), YUEYANG_2023).problems)).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        ...{ code, severity: 'blocking', row: 3 + line, column: headers.indexOf(header) },
        details: { register: '单位名录', column: header },
      },
    ]);
  });

  it('takes one old name for two units in months that do not overlap, and not in one that both have', () => {
    const of = (first: string, second: string) => [
      { 承办单位: '甲局', 别名: first },
      { 承办单位: '乙局', 别名: second },
    ];
    expect(problemsOf(roster(of('丙局（至2023-05）', '丙局（2023-06起）')))).toEqual([]);
    expect(problemsOf(roster(of('丙局（至2023-06）', '丙局（2023-06起）')))).toMatchObject([
      { code: 'registerNameTwice', row: 4, column: 2, details: { other: '名单!C4', name: '丙局' } },
    ]);
  });

  it('tells a column that is missing at the header in its stead, and takes no line then', () => {
    const rows = registerRows(ROSTER_REGISTER, LINES);
    rows[2] = rows[2]?.map((header) => (header === '别名' ? '曾用名' : header)) ?? [];
    const sheet = sheetOf('名单', rows);
    expect(problemsOf(sheet)).toMatchObject([
      { code: 'registerColumnMissing', row: 2, column: 2, details: { column: '别名' } },
    ]);
    expect(readRoster(sheet, YUEYANG_2023).roster.units).toEqual([]);
  });

  it.each<[string, CellContent]>([
    ['an error', { kind: 'error', value: '#REF!' }],
    ['a logical value', { kind: 'boolean', value: true }],
  ])('tells %s at whichever cell it stands, header or line', (_, content) => {
    const rows = registerRows(ROSTER_REGISTER, [LINES[2] ?? {}, LINES[2] ?? {}].slice(0, 1));
    for (let row = 2; row < rows.length; row += 1) {
      for (let column = 0; column < (rows[row]?.length ?? 0); column += 1) {
        const sheet = ruleSheet(rows, (r, c) => (r === row && c === column ? content : null));
        expect(findRegisters(workbookOf([sheet]), ROSTER_REGISTER)).toEqual([sheet]);
        expect(problemsOf(sheet)).toContainEqual(expect.objectContaining({ row, column }));
      }
    }
  });
});

describe('telling a roster from other sheets', () => {
  const rows = registerRows(ROSTER_REGISTER, LINES);
  const without = (row: number) => rows.map((line, at) => (at === row ? [] : line));
  const isRoster = (sheet: SheetSnapshot) =>
    findRegisters(workbookOf([sheet]), ROSTER_REGISTER).length === 1;

  it.each([
    ['its title was changed', rows.map((line, at) => (at === 0 ? ['承办单位名单'] : line))],
    ['its title is gone', without(0)],
    ['its note is gone', without(1)],
    ['its header is gone', without(2)],
    [
      'two of its headers were changed',
      rows.map((line, at) => (at === 2 ? ['单位', '类型', ...line.slice(2)] : line)),
    ],
  ])('finds it although %s', (_, changed) => {
    expect(isRoster(sheetOf('表1', changed))).toBe(true);
  });

  it('tells the missing header where the title stands', () => {
    expect(unfilledTexts(readRoster(sheetOf('名单', without(2)), YUEYANG_2023).problems)).toEqual(
      [],
    );
    expect(problemsOf(sheetOf('名单', without(2)))).toMatchObject([
      { code: 'registerHeaderMissing', row: 0, column: 0 },
    ]);
  });

  it.each([
    [
      'a list of units with their groups',
      [
        ['承办单位', '类别', '应办理数'],
        ['市住建局', '', 3],
      ],
    ],
    [
      'a person’s own list of that title',
      [['单位名录'], ['序号', '承办单位', '联系人', '电话'], [1, '甲局', '王', 1]],
    ],
    ['an empty sheet', []],
  ])('takes %s for none', (_, other) => {
    expect(isRoster(sheetOf('单位名录', other))).toBe(false);
  });
});

describe('names and months in a list of aliases', () => {
  it.each<[string, readonly UnitAlias[]]>([
    ['旧名称（至2023-10）', [{ name: '旧名称', from: null, to: month(2023, 10) }]],
    ['旧名称(至2023年10月)', [{ name: '旧名称', from: null, to: month(2023, 10) }]],
    [
      '甲（2023-01至2023-06），乙',
      [
        { name: '甲', from: month(2023, 1), to: month(2023, 6) },
        { name: '乙', from: null, to: null },
      ],
    ],
    ['甲（2023.7起）', [{ name: '甲', from: month(2023, 7), to: null }]],
    ['甲公司（岳阳）', [{ name: '甲公司（岳阳）', from: null, to: null }]],
    [
      '甲公司（水、电）（至2023-10）',
      [{ name: '甲公司（水、电）', from: null, to: month(2023, 10) }],
    ],
  ])('%s', (value, aliases) => {
    expect(ALIASES.read({ kind: 'text', value })).toEqual({ ok: true, value: aliases });
  });
});

describe('a roster written as a sheet', () => {
  it('gives the same lines back when it is read, blank lines below it included', () => {
    const entries: RosterLine[] = [
      {
        ...{ unit: '市住建局', group: '行政事业单位', channels: ['热线'] },
        aliases: [
          { name: '甲（岳阳）', from: null, to: null },
          { name: '乙', from: month(2022, 1), to: month(2023, 10) },
          { name: '丙', from: null, to: month(2023, 1) },
          { name: '丁', from: month(2023, 2), to: null },
        ],
        ...{ reason: '撤并', from: month(2023, 11), to: null },
      },
      {
        ...{ unit: '云溪区', group: null, channels: [], aliases: [] },
        ...{ reason: null, from: null, to: null },
      },
    ];
    const grid = registerGrid(ROSTER_REGISTER, entries, 20);
    const sheet = ruleSheet(grid.map((row) => row.map(({ value }) => value)));
    const reading = readRegister(ROSTER_REGISTER, sheet);
    expect(reading.problems).toEqual([]);
    expect(reading.entries.map(({ values }) => values)).toEqual(entries);
  });
});
