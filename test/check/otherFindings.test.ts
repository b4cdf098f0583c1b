import { rosterNames } from '../../src/domain/rosterNames';
import { answeredNames } from '../../src/domain/nameAnswers';
import type { Roster } from '../../src/domain/roster';
import { findingsIn, goldenFacts, short } from './goldenDraft';

const HOTLINE = '一、热线办理情况';

function found(text: string, heading = HOTLINE): string[] {
  return findingsIn([heading, text]).map(short);
}

describe('a list of shares', () => {
  it('whose base is stated nowhere names the odd one out by the base of the others', () => {
    const text =
      '城乡建设类12,418件，占比25.38%；公安交管类8,807件，占比18.00%；公共服务类4,932件，占比10.01%。';
    expect(found(text)).toEqual([
      'shareOddOneOut | differs | 4,932件，占比10.01% | 10.01% | 10.08%',
    ]);
  });

  it('of two bases is left alone', () => {
    const text =
      '受理类12,418件，占比25.38%；回访类8,807件，占比18.00%；投诉类500件，占比50.00%；建议类250件，占比25.00%。';
    expect(found(text)).toEqual([]);
  });

  it('that is said to be of a total must be of it', () => {
    const text =
      '共受理1,000件，其中咨询类500件，占50.00%；求助类300件，占33.00%；其他200件，占20.00%。';
    expect(found(text)).toEqual(['shareDiffers | wrong | 300件，占33.00% | 33.00% | 30.00%']);
  });
});

describe('a list of units with a grade', () => {
  it('names a unit with another grade, and one that is missing', () => {
    expect(found('E类单位为市水利局、市国资委。')).toEqual([
      'gradeListDiffers | differs | 市水利局、市国资委 | 市水利局、市国资委 | 市应急管理局、市水利局',
      'unitGradeDiffers | wrong | 市国资委 | E | D',
    ]);
    expect(found('E类单位有市水利局、市国资委等。')).toEqual([
      'unitGradeDiffers | wrong | 市国资委 | E | D',
    ]);
  });
});

describe('a ranking', () => {
  it('in the wrong order is told', () => {
    expect(found('县（市）区排名前三的是南湖新区、云溪区、岳阳县、临湘市。')).toEqual([
      'topOrderDiffers | wrong | 南湖新区、云溪区、岳阳县、临湘市 | 南湖新区、云溪区、岳阳县、临湘市 | 云溪区、南湖新区、岳阳县、临湘市',
    ]);
  });

  it('that leaves out one of two in a tie is told', () => {
    expect(found('县（市）区前三名为云溪区、南湖新区、岳阳县。')[0]).toContain('topListDiffers');
  });

  it('with another least volume is checked by that, and the volume is told', () => {
    expect(found('行政事业单位（应办理数50件及以上）前两名为市教体局、市人社局。')).toEqual([
      'minimumDiffers | differs | 50 | 50 | 100',
    ]);
  });

  it('with a name that nobody has names the nearest one', () => {
    const text = '县（市）区后三名为城陵矾新港区、汨罗市、岳阳楼区。';
    expect(found(text)).toEqual([
      'unitUnknown | differs | 城陵矾新港区 | 城陵矾新港区 | 城陵矶新港区',
    ]);
  });

  it('of places far down is read in both kinds of digits', () => {
    expect(found('云溪区列县（市）区第2位。')).toEqual(['unitRankDiffers | wrong | 第2位 | 2 | 1']);
  });
});

describe('the ledger', () => {
  it.each([
    ['市交通运输局扣3分。', 'ledgerPointsDiffer | wrong | 3分 | 3 | 2'],
    [
      '市城管局扣1分（热线编号：390443）。',
      'orderNumberDiffers | wrong | 390443 | 390443 | 390434',
    ],
    ['湘阴县扣1分（热线编号：453451）。', 'orderNumberDiffers | wrong | 453451 | 453451 | 453738'],
    ['本月扣分18项，共扣48分。', 'ledgerTotalDiffers | wrong | 48分 | 48 | 49'],
    ['其中创新创优5项，加8分。', 'ledgerTotalDiffers | wrong | 5项 | 5 | 4'],
  ])('contradicts %s', (text, expected) => {
    expect(found(text, '三、加扣分情况')).toEqual([expected]);
  });
});

describe('totals', () => {
  it('of a whole channel are told where others of the sentence fit', () => {
    expect(found('热线应办理21234件，办理21144件，按期办理20483件。')).toEqual([
      'totalDiffers | wrong | 20483件 | 20483 | 20843',
    ]);
  });

  it('that count something else are left alone', () => {
    expect(found('热线应办理21,067件，办理20,950件。')).toEqual([]);
  });

  it('must hold their parts', () => {
    expect(found('共受理500件，其中投诉类600件。')).toEqual([
      'partExceedsTotal | wrong | 600件 | 600 | ≤ 500',
    ]);
  });
});

describe('units without orders', () => {
  const place = { sheetId: 'r', sheetName: '单位名录', row: 0, column: 0 };
  const unit = (name: string, alias: string[] = []) => ({
    ...{ unit: name, group: '', channels: null, exemption: null, place },
    aliases: alias.map((each) => ({ name: each, from: null, to: null })),
  });
  const roster: Roster = { units: [unit('市公安局交警支队', ['市公安交警支队'])] };
  const names = rosterNames(roster, null, answeredNames([]));
  const facts = goldenFacts({
    roster,
    names: { unitKey: names.unitKey, isAnswered: (a, b) => names.unitKey(a) === names.unitKey(b) },
  });

  it('are known from the roster alone', () => {
    const text = '热线承办单位66个，其中A类60个，C类2个，D类以及以下3个，工单量为0的1个。';
    expect(findingsIn([HOTLINE, text]).map(short)).toEqual([]);
    expect(findingsIn([HOTLINE, text], facts).map(short)).toEqual([
      'gradeCountDiffers | differs | 1个 | 1 | 0',
    ]);
  });

  it('and two names of one unit are wrong where the roster says they are one', () => {
    const text = '市公安交警支队办理质量稳定，市公安局交警支队满意率较高。';
    expect(findingsIn([HOTLINE, text], facts).map(short)).toEqual([
      'unitTwoNames | wrong | 市公安局交警支队 | 市公安局交警支队 | 市公安交警支队',
    ]);
  });
});

describe('another month', () => {
  it('in title and opening is told, in comparisons not', () => {
    const title = '关于2023年10月热线办理情况的通报';
    expect(findingsIn([title, '2023年11月，热线运行平稳，较10月有所好转。']).map(short)).toEqual([
      'periodDiffers | differs | 2023年10月 | 2023年10月 | 2023年11月',
    ]);
  });
});
