import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan, sheetNamed, shownAt } from '../support/applyPlan';
import { FIRST_TIME, graded, LATER, planFor } from './gradedWorkbook';
import { sheetOf, typeInto, workbookOf } from './gridSnapshot';

const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const VERSION_PART = /\u3000\u3000加载项：.*$/u;

function month(): Snapshot {
  return workbookOf([
    sheetOf('热线', [['县（市）区'], HEADER, ['云溪区', 541, 541, 541, 10, 533, 38]]),
  ]);
}

const stampOf = (snapshot: Snapshot, name: string) =>
  String(shownAt(sheetNamed(snapshot, name), 1, 0));

/** The workbook as a version wrote it that did not name itself. */
function withoutVersion(snapshot: Snapshot): Snapshot {
  return snapshot.sheets.reduce(
    (now, { name }) =>
      VERSION_PART.test(stampOf(now, name))
        ? typeInto(now, name, 1, 0, stampOf(now, name).replace(VERSION_PART, ''))
        : now,
    snapshot,
  );
}

describe('a newer version of the add-in', () => {
  const NEWER = { version: '0.6.0' };

  it('changes nothing where the time and its own number are all that differs', () => {
    expect(planFor(graded(month()), LATER, NEWER)).toEqual({
      ...{ sheets: [], settings: {}, replacements: [], problems: [] },
    });
  });

  it('renews no sheet of a version that did not name itself', () => {
    expect(planFor(withoutVersion(graded(month())), LATER, NEWER).sheets).toEqual([]);
  });

  it('names itself on the sheets whose figures it changes, and on no other', () => {
    const before = graded(month());
    const changed = typeInto(before, '热线', 2, 6, 37);
    const after = applyPlan(changed, planFor(changed, LATER, NEWER));
    expect(stampOf(after, '热线排名')).toMatch(
      /生成时间：2023-12-23 16:05\u3000\u3000加载项：0\.6\.0$/u,
    );
    expect(stampOf(after, '预警单位')).toContain(FIRST_TIME);
    expect(stampOf(after, '预警单位')).toMatch(/加载项：0\.5\.0$/u);
  });
});
