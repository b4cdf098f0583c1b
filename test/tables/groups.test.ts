import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER, faults, recognise, unitsOf } from './recognised';

const COUNTS = [9, 9, 9, 0, 9, 1];
const [CITY, CITY_UNIT, COMPANY] = ['县（市）区', '行政事业单位', '公共服务企业'];

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
