import { nameCandidates } from '../../src/domain/nameCandidates';
import { nameForm } from '../../src/domain/nameForm';
import { nameKey } from '../../src/domain/nameKey';
import { nearNames, type NamedUnit } from '../../src/domain/nearNames';
import { HOTLINE_UNITS, MAILBOX_UNITS } from '../fixtures/yueyang202311/month';

function list(channel: string, names: readonly string[]): NamedUnit[] {
  return names.map((unit, row) => ({
    unit,
    channel,
    place: { sheetId: channel, sheetName: channel, row, column: 1 },
  }));
}

function asked(
  hotline: readonly string[],
  mailbox: readonly string[] = [],
  answers: Parameters<typeof nearNames>[1] = [],
): string[] {
  const questions = nearNames([list('hotline', hotline), list('mailbox', mailbox)], answers);
  return questions.map(({ first, second }) => `${first.unit} / ${second.unit}`);
}

describe('names of one real month', () => {
  it('ask about the one unit that has two names, with both cells, and about nothing else', () => {
    const hotline = HOTLINE_UNITS.map(({ unit }) => unit);
    const mailbox = MAILBOX_UNITS.map(({ unit }) => unit);
    expect(nearNames([list('hotline', hotline), list('mailbox', mailbox)], [])).toEqual([
      {
        first: list('hotline', hotline)[hotline.indexOf('市公安交警支队')],
        second: list('mailbox', mailbox)[mailbox.indexOf('市公安局交警支队')],
      },
    ]);
  });
});

/** Each of these is one unit in some city's tables. */
const ALIKE = [
  ['市住建局', '市住房和城乡建设局'],
  ['市水利局', '岳阳市水利局'],
  ['水利局', '市水利局'],
  ['市公安交警支队', '市公安局交警支队'],
  ['市政务中心', '市政务服务中心'],
  ['云溪区', '云溪区政府'],
  ['云溪区', '云溪区人民政府'],
  ['岳阳经开区', '岳阳经济技术开发区'],
  ['屈原管理区', '屈原管理区管委会'],
  ['市自然资源和规划局', '市自然资源与规划局'],
  ['市自然资源和规划局', '市自然资源规划局'],
  ['市自然资源和规划局', '市自燃资源和规划局'],
  ['市资规局', '市自然资源和规划局'],
  ['市卫健委', '市卫生健康委员会'],
  ['市发改委', '市发展和改革委员会'],
  ['市人社局', '市人力资源和社会保障局'],
  ['人社局', '市人力资源和社会保障局'],
  ['市农业局', '市农业农村局'],
  ['市教育局', '市教育体育局'],
  ['市水务集团公司', '市水务集团有限公司'],
  ['市城投公司', '市城投集团公司'],
  ['供电公司', '国网岳阳供电公司'],
  ['市国动办', '市国防动员办公室'],
  ['市公安局（交警支队）', '市公安局交警支队'],
  ['市一医院', '市第一医院'],
] as const;

/** Each of these is two units. */
const DIFFERENT = [
  ['市水利局', '市水务局'],
  ['市农业局', '市林业局'],
  ['市公安局', '市公安局交警支队'],
  ['市公安局', '市公交集团公司'],
  ['市城投集团公司', '市城运集团公司'],
  ['市移动公司', '市联通公司'],
  ['岳阳县', '岳阳楼区'],
  ['市教育局', '君山区教育局'],
  ['湘阴县水利局', '湘潭县水利局'],
  ['市第一医院', '市第十一医院'],
  ['市第一人民医院', '市第二人民医院'],
  ['市城东污水处理厂', '市城西污水处理厂'],
  ['湖南理工学院', '湖南理工职业技术学院'],
  ['市水务局', '市水务集团公司'],
  ['市统计局', '市审计局'],
  ['湘阴县', '湘阴县水利局'],
] as const;

describe('two names, one in each channel', () => {
  it.each(ALIKE)('%s and %s are asked about, whichever comes first', (one, other) => {
    expect(asked([one], [other])).toEqual([`${one} / ${other}`]);
    expect(asked([other], [one])).toEqual([`${other} / ${one}`]);
  });

  it.each(DIFFERENT)('%s and %s are two units', (one, other) => {
    expect(asked([one], [other])).toEqual([]);
    expect(asked([other], [one])).toEqual([]);
  });

  it('that differ in blanks, width and brackets only are one name and no question', () => {
    expect(asked(['洋  县', '市水务（集团）公司'], ['洋县', '市水务(集团)公司'])).toEqual([]);
  });
});

describe('two names in one table', () => {
  it.each(ALIKE)('%s and %s are asked about', (one, other) => {
    expect(asked([one, '市林业局', other])).toEqual([`${one} / ${other}`]);
  });

  it.each(DIFFERENT)('%s and %s are two units', (one, other) => {
    expect(
      asked([one, '市林业局', other].filter((name, at, all) => all.indexOf(name) === at)),
    ).toEqual([]);
  });

  it('that stand together in both channels are two units', () => {
    const both = ['市教育局', '市教育体育局'];
    expect(asked(both, both)).toEqual([]);
    expect(asked(both, ['市教育局'])).toEqual(['市教育局 / 市教育体育局']);
  });

  it('need more likeness for a slip of the pen than names in two tables', () => {
    expect(asked(['市医疗保障局'], ['市医疗保险局'])).toHaveLength(1);
    expect(asked(['市医疗保障局', '市医疗保险局'])).toEqual([]);
  });
});

describe('names of places', () => {
  it('tell the offices of a unit of the list from those of the city', () => {
    expect(asked(['市水利局', '汨罗市水利局'])).toHaveLength(1);
    expect(asked(['汨罗市', '市水利局', '汨罗市水利局'])).toEqual([]);
  });

  it('leave a general word alone that is a part of many names', () => {
    const counties = ['华容县', '平江县', '湘阴县', '岳阳县'].map((name) => `${name}水利局`);
    expect(asked(counties, ['水利局'])).toEqual([]);
  });

  it('do not make a series of names one unit', () => {
    const schools = ['红', '黄', '蓝', '绿'].map((name) => `市直属机关幼儿园${name}部`);
    expect(asked(schools)).toEqual([]);
    expect(asked(schools.slice(0, 2))).toHaveLength(1);
  });
});

describe('answers', () => {
  const pair = { first: '市住建局', second: '市住房和城乡建设局' };

  it.each([true, false])('end the question, whichever way round (same: %s)', (same) => {
    expect(asked(['市住建局'], ['市住房和城乡建设局'], [{ ...pair, same }])).toEqual([]);
    expect(asked(['市住房和城乡建设局'], ['市 住 建 局'], [{ ...pair, same }])).toEqual([]);
  });

  it('are put together: what is one unit with both is no question between them', () => {
    const third = { first: '岳阳市住建局', second: '市住建局', same: true };
    const names = ['市住建局', '市住房和城乡建设局', '岳阳市住建局'];
    expect(asked(names, [], [{ ...pair, same: true }])).toHaveLength(2);
    expect(asked(names, [], [{ ...pair, same: true }, third])).toEqual([]);
    expect(asked(names, [], [{ ...pair, same: false }, third])).toEqual([]);
  });
});

describe('a list of thousands', () => {
  it('is compared only where names share something rare', () => {
    const names = Array.from({ length: 3000 }, (_, at) => {
      const own = String.fromCodePoint(0x4e00 + at, 0x6e00 + at);
      return `市公安${own}局`;
    });
    expect(nameCandidates(names.map(nameForm)).length).toBeLessThan(names.length);
  });

  it('finds the one pair without comparing each with each', () => {
    const names = Array.from({ length: 5000 }, (_, at) => `市第${at}中学`);
    expect(asked([...names, '市住建局'], ['市住房和城乡建设局'])).toEqual([
      '市住建局 / 市住房和城乡建设局',
    ]);
    expect(new Set(names.map(nameKey)).size).toBe(5000);
    expect(nameCandidates(names.map(nameForm))).toEqual([]);
  });
});
