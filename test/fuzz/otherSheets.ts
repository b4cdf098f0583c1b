import { between, pick, type Choices } from './choices';
import { numberCell, SheetCanvas, textCell } from './sheetCanvas';

const SHEETS: readonly [OtherSheet, ...OtherSheet[]] = [
  {
    name: '加扣分',
    header: ['部门名称', '加扣分值', '指标名称', '扣分明细'],
    row: ['市公安局', -2, '上级考核', '热线编号：460658'],
  },
  {
    name: '排名',
    header: [
      '名次',
      '承办单位',
      '综合指标值',
      '等级评价',
      '名次',
      '承办单位',
      '综合指标值',
      '等级评价',
    ],
    row: [1, '云溪区', 98.2, 'A', 2, '南湖新区', 97.8, 'A'],
  },
  { name: '通讯录', header: ['单位', '姓名', '电话'], row: ['市公安局', '张三', '13800000000'] },
  { name: '趋势', header: ['单位', '一季度', '二季度', '三季度'], row: ['市公安局', 120, 133, 98] },
  { name: '说明', header: ['本表由市12345热线中心统计，数据截至月底。'], row: ['联系人：张三'] },
];

interface OtherSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly row: readonly (string | number)[];
}

/** A sheet of the workbook that holds no table of units. */
export function otherSheet(choices: Choices, number: number): SheetCanvas {
  const { name, header, row } = pick(choices, SHEETS);
  const canvas = new SheetCanvas(`s${number}`, `${name} (${number})`);
  const top = between(choices, 0, 2);
  header.forEach((text, at) => canvas.put(top, at, textCell(text)));
  for (let line = 1; line <= 3; line += 1) {
    row.forEach((value, at) => {
      canvas.put(top + line, at, typeof value === 'number' ? numberCell(value) : textCell(value));
    });
  }
  return canvas;
}
