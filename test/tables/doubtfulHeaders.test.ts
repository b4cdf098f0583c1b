import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { recogniseTables } from '../../src/tables/recogniseTables';
import { sheetOf, workbookOf } from '../report/gridSnapshot';
import {
  HOTLINE_HEADER,
  MAILBOX_HEADER,
  faults,
  lines,
  recognise,
  recogniseSheets,
} from './recognised';

const COUNTS = [306, 305, 304, 23, 308, 47];
const ROW = ['市住建局', ...COUNTS];
const READ = 'hotline: 市住建局 = 306 305 304 23 308 47';
const MAILBOX = [MAILBOX_HEADER, ['市住建局', 73, 73, 72, 62]];

describe('a header with two unit columns', () => {
  it('beside one another is left out, and both are named', () => {
    const found = recognise([
      ['序号', '类别', '承办单位', '部门', ...HOTLINE_HEADER.slice(1)],
      [1, '行政事业单位', '市住建局', '办公室', ...COUNTS],
    ]);
    expect(lines(found)).toEqual([]);
    expect(faults(found)).toEqual(['unitColumnAmbiguous Sheet1!D1', 'noTableFound']);
    expect(found.problems[0]?.details).toEqual({ first: '承办单位', second: '部门' });
  });

  it('of which the left one is a table of its own beside a gap is read', () => {
    const found = recognise([
      ['部门名称', '联系人', null, ...HOTLINE_HEADER],
      ['市林业局', '张三', null, ...ROW],
    ]);
    expect(lines(found)).toEqual([READ]);
  });
});

describe('a table that is nearly a unit table', () => {
  it('because its other counts have words nobody knows is named with what it lacks', () => {
    const header = ['部门名称', '应办理数', '办理数', '按时数', '重办件', '回访量', '不满意'];
    const found = recogniseSheets({ 热线: [header, ROW], 信箱: MAILBOX });
    expect(lines(found)).toEqual(['mailbox: 市住建局 = 73 73 72 62']);
    expect(found.problems[0]).toMatchObject({
      code: 'tableNotRecognised',
      severity: 'warning',
      where: { sheetName: '热线', row: 0, column: 0 },
      details: { header: '部门名称' },
    });
    expect(found.problems[0]?.details.missing).toContain('按期办理数');
  });

  it('because its unit column has a word nobody knows is named', () => {
    const header = ['单位全称', '应办理数', '办理数', '按期办理数', '返工', '回访量', '不满意'];
    const found = recogniseSheets({ 热线: [header, ROW], 信箱: MAILBOX });
    expect(found.problems[0]).toMatchObject({
      code: 'tableNotRecognised',
      where: { sheetName: '热线', row: 0, column: 1 },
      details: { header: '应办理数', missing: '部门名称' },
    });
  });
});

describe('a header of three rows', () => {
  it('with words over words between unit and counts is read', () => {
    const found = recognise([
      ['部门名称', '热线', ...Array<null>(5).fill(null), '信箱', null, null, null],
      [null, '办理情况', null, null, null, '回访情况', null, '办理情况', null, null, '回访'],
      [null, ...HOTLINE_HEADER.slice(1), ...MAILBOX_HEADER.slice(1)],
      [...ROW, 73, 73, 72, 62],
    ]);
    expect(lines(found)).toEqual([READ, 'mailbox: 市住建局 = 73 73 72 62']);
    expect(faults(found)).toEqual([]);
  });
});

describe('a remark over the header, right of the units', () => {
  it.each(['累计数据截至11月30日', '（本年度第11期）'])('%s changes no count', (remark) => {
    const above = [null, null, null, null, remark];
    const found = recognise([['2023年11月热线考评表'], above, HOTLINE_HEADER, ROW]);
    expect(lines(found)).toEqual([READ]);
    expect(faults(found)).toEqual([]);
  });

  it('that is the month says it', () => {
    const above = [null, null, null, null, null, '2023年11月'];
    const found = recognise([['热线考评表'], above, HOTLINE_HEADER, ROW]);
    expect(found.periodHint).toEqual({ year: 2023, month: 11 });
  });
});

describe('a hidden sheet', () => {
  it('with a unit table is named and not graded', () => {
    const hidden = { ...sheetOf('10月热线', [HOTLINE_HEADER, ROW]), visible: false };
    const sheets = [sheetOf('热线', [HOTLINE_HEADER, ROW]), hidden];
    const found = recogniseTables(workbookOf(sheets), YUEYANG_2023, new Set());
    expect(lines(found)).toEqual([READ]);
    expect(found.problems[0]).toMatchObject({
      code: 'hiddenSheetSkipped',
      severity: 'info',
      where: { sheetName: '10月热线', row: 0, column: 0 },
    });
  });
});
