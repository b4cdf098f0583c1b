import { textWidth } from '../../src/report/textWidth';

describe('the width of a text', () => {
  it('counts Chinese characters and full-width signs twice', () => {
    expect(textWidth('应办理数')).toBe(8);
    expect(textWidth('县（市）区')).toBe(10);
    expect(textWidth('A 1')).toBe(3);
  });
});
