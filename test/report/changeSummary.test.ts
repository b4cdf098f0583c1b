import { changeSummary } from '../../src/report/changeSummary';
import { applyPlan } from '../support/applyPlan';
import { LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const SNAPSHOT = workbookOf([sheetOf('热线', [HEADER, ['云溪区', 541, 541, 541, 10, 533, 38]])]);

describe('what a plan will change', () => {
  it('counts the cells written per sheet and says which sheets are new', () => {
    expect(changeSummary(planFor(SNAPSHOT))).toEqual({
      sheets: [
        { sheetName: '热线', added: false, cells: 12 },
        { sheetName: '热线排名', added: true, cells: 2 + 11 + 10 },
        { sheetName: '预警单位', added: true, cells: 3 },
        { sheetName: '考评汇总', added: true, cells: 2 + 9 + 8 + 18 },
      ],
      cells: 57 + 18,
      replacedCells: 0,
    });
  });

  it('counts what a person typed and would lose', () => {
    const graded = applyPlan(SNAPSHOT, planFor(SNAPSHOT));
    const summary = changeSummary(planFor(typeInto(graded, '热线', 1, 11, 90), LATER));
    expect(summary).toEqual({
      sheets: [{ sheetName: '热线', added: false, cells: 1 }],
      cells: 1,
      replacedCells: 1,
    });
  });

  it('is nothing for a workbook that says all of it', () => {
    const graded = applyPlan(SNAPSHOT, planFor(SNAPSHOT));
    expect(changeSummary(planFor(graded, LATER))).toEqual({
      sheets: [],
      cells: 0,
      replacedCells: 0,
    });
  });
});
