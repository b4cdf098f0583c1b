import { jsonBytes } from '../../src/office/jsonBytes';

describe('the size of a value on the wire', () => {
  it.each([[[[1, null, 'abc']]], ['市教体局'], ['é'], ['𠮷 and 👍']])(
    '%j counts as its JSON in UTF-8',
    (value) => {
      expect(Math.abs(jsonBytes(value) - Buffer.byteLength(JSON.stringify(value)))).toBeLessThan(5);
    },
  );
});
