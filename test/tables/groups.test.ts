import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { recogniseTables } from '../../src/tables/recogniseTables';
import { sheetOf, workbookOf, type TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, faults, recognise, unitsOf } from './recognised';

const COUNTS = [9, 9, 9, 0, 9, 1];
const [CITY, CITY_UNIT, COMPANY] = ['县（市）区', '行政事业单位', '公共服务企业'];

describe('a table without any group', () => {
  const lacks = (header: readonly TestCell[], unit: readonly TestCell[]) =>
    recognise([[], header, unit]).problems.filter(({ code }) => code === 'groupsMissing');

  it('is told once, at its header', () => {
    expect(lacks(HOTLINE_HEADER, ['市住建局', ...COUNTS])).toEqual([
      {
        code: 'groupsMissing',
        severity: 'warning',
        where: { sheetId: 'id-Sheet1', sheetName: 'Sheet1', row: 1, column: 0 },
        channel: 'hotline',
        unit: null,
        details: {},
      },
    ]);
  });

  it('is not one whose groups stand in a column or over the header', () => {
    expect(lacks(['类别', ...HOTLINE_HEADER], [CITY_UNIT, '市住建局', ...COUNTS])).toEqual([]);
    const found = recognise([[CITY_UNIT], HOTLINE_HEADER, ['市住建局', ...COUNTS]]);
    expect(found.problems.map(({ code }) => code)).toEqual(['periodMissing']);
  });

  it('is no fault where the rules have one group only', () => {
    const rules = { ...YUEYANG_2023, groups: ['各单位'] };
    const workbook = workbookOf([sheetOf('热线', [HOTLINE_HEADER, ['市住建局', ...COUNTS]])]);
    const { problems } = recogniseTables(workbook, rules, new Set());
    expect(problems.map(({ code }) => code)).toEqual(['periodMissing']);
  });
});

function groupsIn(header: TestCell, groups: readonly TestCell[]) {
  const rows = groups.map((group, at) => [at + 1, group, `单位${at}`, ...COUNTS]);
  const found = recognise([['序号', header, ...HOTLINE_HEADER], ...rows]);
  return { found, groups: unitsOf(found).map(({ group }) => group) };
}

describe('a column of groups', () => {
  it.each(['类型', '机构性质', null])('under the header %j is found by its groups', (header) => {
    const read = groupsIn(header, [CITY, '县(市)区', COMPANY]);
    expect(read.groups).toEqual([CITY, CITY, COMPANY]);
    expect(faults(read.found)).toEqual([]);
  });

  it('that names a group again after another gives an empty cell none', () => {
    const groups = [CITY, CITY_UNIT, CITY, null, COMPANY];
    const read = groupsIn('类别', groups);
    expect(read.groups).toEqual([CITY, CITY_UNIT, CITY, '', COMPANY]);
    expect(faults(read.found)).toEqual(['groupMissing Sheet1!C5']);
  });
});
