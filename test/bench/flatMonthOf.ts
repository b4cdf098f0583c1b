import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { workbookOf } from '../support/officeFixtures';

const HEADER = [
  '类别',
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];

/** A workbook with one month of one channel, every unit flagged. */
export async function flatMonthOf(units: number): Promise<Buffer> {
  const rows = Array.from({ length: units }, (_, at) => {
    const counts = [100, 100, 10 + (at % 60), 5, 100, 10 + (at % 40)];
    return ['行政事业单位', `第${at + 1}号单位`, ...counts];
  });
  return Buffer.from(await saveWorkbook(workbookOf({ '2023年11月热线': [HEADER, ...rows] })));
}
