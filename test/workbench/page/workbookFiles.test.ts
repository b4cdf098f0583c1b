import { savedName } from '../../../src/workbench/page/session/workbookFiles';

describe('the name a workbook is saved under', () => {
  it.each([
    ['month.xlsx', false, 'month.xlsx'],
    ['month.xlsx', true, 'month-graded.xlsx'],
    ['month-graded.xlsx', true, 'month-graded.xlsx'],
    ['2023.11.热线.xlsm', true, '2023.11.热线-graded.xlsx'],
  ])('of %s, changed by the add-in: %s, is %s', (name, isChanged, saved) => {
    expect(savedName(name, isChanged)).toBe(saved);
  });
});
