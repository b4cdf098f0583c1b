import { UnusableAnswer } from '../../src/office/hostFailures';
import { loadedCells } from '../../src/office/loadedCells';

/** One cell as Excel answers it. */
function loaded(value: unknown, valueType: string, formula: unknown = value) {
  const cells = loadedCells(
    {
      values: [[value]],
      valueTypes: [[valueType]],
      formulas: [[formula]],
      numberFormat: [['0.00']],
    },
    'S',
  );
  return cells[0]?.[0];
}

describe('a cell as Excel answers it', () => {
  it('a typed number has no formula', () => {
    expect(loaded(5, 'Double')).toEqual({
      content: { kind: 'number', value: 5 },
      formula: null,
      numberFormat: '0.00',
    });
  });

  it('a computed number keeps its formula', () => {
    expect(loaded(5, 'Double', '=2+3')?.formula).toBe('=2+3');
  });

  it('an error is told by its type, not by its text', () => {
    expect(loaded('#DIV/0!', 'Error', '=1/0')?.content).toEqual({
      kind: 'error',
      value: '#DIV/0!',
    });
    expect(loaded('#DIV/0!', 'String')?.content).toEqual({ kind: 'text', value: '#DIV/0!' });
  });

  it('a formula that gives an empty text is blank but still a formula', () => {
    const cell = loaded('', 'String', '=IF(A1>1,A1,"")');
    expect(cell?.content).toEqual({ kind: 'blank' });
    expect(cell?.formula).toBe('=IF(A1>1,A1,"")');
  });

  it('text that begins with an equals sign is no formula', () => {
    expect(loaded('=1+1', 'String')).toMatchObject({
      content: { kind: 'text', value: '=1+1' },
      formula: null,
    });
  });

  it('truth values and empty cells keep their kind', () => {
    expect(loaded(true, 'Boolean')?.content).toEqual({ kind: 'boolean', value: true });
    expect(loaded('', 'Empty')?.content).toEqual({ kind: 'blank' });
  });

  it('arrays that Excel left out are a failure, not empty cells', () => {
    const arrays = { values: null, valueTypes: null, formulas: null, numberFormat: null };
    expect(() => loadedCells(arrays, '热线')).toThrow(UnusableAnswer);
  });
});
