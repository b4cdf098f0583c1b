import { normalText, sourceSpan } from '../../src/check/normalText';
import { statedNumbers } from '../../src/check/statedNumber';

function numbersIn(text: string) {
  return statedNumbers(normalText(text).text).map(({ value, measure, kind }) => [
    Number(value.numerator) / Number(value.denominator),
    measure,
    kind,
  ]);
}

describe('the numbers of a paragraph', () => {
  it.each([
    [
      'plain and grouped',
      '共69,991件，其中21067件',
      [
        [69991, '件', 'count'],
        [21067, '件', 'count'],
      ],
    ],
    [
      'full-width',
      '办结率９７．７０％，共８４８件',
      [
        [97.7, '', 'percent'],
        [848, '件', 'count'],
      ],
    ],
    [
      'broken over two lines',
      '共48,\n924件，占69.\n90%',
      [
        [48924, '件', 'count'],
        [69.9, '', 'percent'],
      ],
    ],
    ['in 万', '受理6.99万件', [[69900, '件', 'count']]],
    [
      'of units and points',
      '60个单位，98.2分',
      [
        [60, '个', 'count'],
        [98.2, '分', 'points'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(numbersIn(text)).toEqual(expected);
  });

  it.each([
    ['dates', '2023年11月22日，11月份，12月'],
    ['the hotline’s own number', '拨打12345热线'],
    ['order numbers', '工单编号：460658、449707'],
    ['numbering and annexes', '1.县（市）区见附件2'],
    ['the number of a document', '岳政办〔2023〕12号'],
  ])('leaves %s out', (_, text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('leaves digits alone whose number is not sure', () => {
    expect(numbersIn('541 541 100')).toEqual([]);
    expect(numbersIn('分别为48，924件')).toEqual([]);
  });

  it('finds the way back to the characters as written', () => {
    const source = '办结率 ９７．\n７０％。';
    const normal = normalText(source);
    const from = normal.text.indexOf('97.70%');
    const span = sourceSpan(normal, from, from + 6);
    expect(source.slice(span.from, span.to)).toBe('９７．\n７０％');
  });
});
