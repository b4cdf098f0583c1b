import { HOTLINE_HEADER, faults, lines, recognise, unitsOf } from './recognised';

const HOUSING = ['市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['市公安局', 329, 329, 328, 13, 314, 48];
const TRAFFIC = [200, 200, 199, 10, 200, 40];
const REST = [129, 129, 129, 3, 114, 8];

function namesIn(...rows: Parameters<typeof recognise>[0]) {
  const found = recognise([HOTLINE_HEADER, ...rows]);
  return { names: unitsOf(found).map(({ unit }) => unit), faults: faults(found) };
}

describe('a row that begins with 其中', () => {
  it.each(['其中：市交警支队', '其中:市交警支队', '其中 市交警支队', '其中市交警支队'])(
    '%s is part of the unit above, is left out and said',
    (name) => {
      const found = recognise([HOTLINE_HEADER, POLICE, [name, ...TRAFFIC], HOUSING]);
      expect(lines(found)).toHaveLength(2);
      expect(found.problems[0]).toMatchObject({
        ...{ code: 'partOfUnitLeftOut', severity: 'warning', channel: 'hotline', unit: null },
        ...{ where: { row: 2, column: 0 }, details: { name: '市交警支队' } },
      });
    },
  );

  it('takes the rows under it along that are indented', () => {
    const read = namesIn(
      POLICE,
      ['其中：市交警支队', ...TRAFFIC],
      ['　　　治安支队', 1, 1, 1, 0, 1, 0],
      HOUSING,
    );
    expect(read.names).toEqual(['市公安局', '市住建局']);
    expect(read.faults).toEqual(['partOfUnitLeftOut Sheet1!A3', 'partOfUnitLeftOut Sheet1!A4']);
  });

  it('takes the rows under it along that with it add up to the unit', () => {
    const read = namesIn(POLICE, ['其中：市交警支队', ...TRAFFIC], ['治安支队', ...REST], HOUSING);
    expect(read.names).toEqual(['市公安局', '市住建局']);
  });

  it('leaves the next unit alone when it has no orders itself', () => {
    const read = namesIn(POLICE, ['其中：市交警支队', 0, 0, 0, 0, 0, 0], HOUSING);
    expect(read.names).toEqual(['市公安局', '市住建局']);
    expect(read.faults).toEqual(['partOfUnitLeftOut Sheet1!A3']);
  });

  it('leaves a unit without orders alone under parts that add up already', () => {
    const parts = [
      ['其中：市交警支队', ...TRAFFIC],
      ['其中：治安支队', ...REST],
    ];
    const read = namesIn(POLICE, ...parts, ['市档案局', 0, 0, 0, 0, 0, 0]);
    expect(read.names).toEqual(['市公安局', '市档案局']);
  });

  it('leaves the next unit alone', () => {
    const read = namesIn(POLICE, ['其中：市交警支队', ...TRAFFIC], HOUSING, ['市林业局', ...REST]);
    expect(read.names).toEqual(['市公安局', '市住建局', '市林业局']);
  });

  it('and names nothing has its parts below', () => {
    const read = namesIn(
      POLICE,
      ['其中：'],
      ['市交警支队', ...TRAFFIC],
      ['治安支队', ...REST],
      HOUSING,
    );
    expect(read.names).toEqual(['市公安局', '市住建局']);
    expect(read.faults).toEqual(['partOfUnitLeftOut Sheet1!A4', 'partOfUnitLeftOut Sheet1!A5']);
  });

  it('stands in the column before the unit', () => {
    const found = recognise([
      ['序号', ...HOTLINE_HEADER],
      [1, ...POLICE],
      ['其中', '市交警支队', ...TRAFFIC],
      [2, ...HOUSING],
    ]);
    expect(unitsOf(found).map(({ unit }) => unit)).toEqual(['市公安局', '市住建局']);
    expect(faults(found)).toEqual(['partOfUnitLeftOut Sheet1!B3']);
  });

  it('is not counted again in the total', () => {
    const read = namesIn(POLICE, ['其中：市交警支队', ...TRAFFIC], HOUSING, [
      '合计',
      635,
      634,
      632,
      36,
      622,
      95,
    ]);
    expect(read.faults).toEqual(['partOfUnitLeftOut Sheet1!A3']);
  });

  it('under a total is a part of that', () => {
    const read = namesIn(
      HOUSING,
      POLICE,
      ['合计', 635, 634, 632, 36, 622, 95],
      ['其中：县（市）区', 1, 1, 1, 0, 1, 0],
    );
    expect(read.names).toEqual(['市住建局', '市公安局']);
    expect(read.faults).toEqual(['partOfUnitLeftOut Sheet1!A5']);
  });
});
