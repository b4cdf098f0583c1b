import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { columnOptions, optionId } from '../../../src/taskpane/view/columnOptions';
import { readingView } from '../../../src/taskpane/view/readingView';
import { missingText, untakenReasons } from '../../../src/taskpane/view/untakenReasons';
import { wordingFor } from '../wordingFor';
import { place } from '../goldenResult';
import { columnReading, tableReading, UNKNOWN_COLUMN, untakenReading } from '../readings';

const zh = wordingFor('zh-CN');
const en = wordingFor('en-US');
const view = (...readings: Parameters<typeof readingView>[0]) =>
  readingView(readings, '热线 · 热线考评', YUEYANG_2023, zh);

describe('how a table was read', () => {
  it('says of each column what it is taken for, why and how sure', () => {
    const lines = view(
      tableReading({
        columns: [
          columnReading({ rule: 'wordWithParent', header: '热线 / 应办理数' }),
          columnReading({ certainty: 'likely' }),
          UNKNOWN_COLUMN,
          columnReading({ rule: 'correction', use: { kind: 'count', name: 'handled' } }),
          columnReading({ use: { kind: 'unused' }, rule: 'noWord', header: '备注' }),
        ],
      }),
    )?.headers[0]?.columns;
    expect(lines?.map(({ header, optionId: id, mark, why }) => [header, id, mark, why])).toEqual([
      ['热线 / 应办理数', 'count:due', 'certain', '与上方表头合读，和规则用词一致。'],
      ['应办理数', 'count:due', 'likely', '与规则用词一致。'],
      ['办毕量', 'unused', 'unknown', '不是规则用词。'],
      ['应办理数', 'count:handled', 'corrected', ''],
      ['备注', 'unused', 'unused', '不是规则用词。'],
    ]);
    expect(lines?.[2]?.markText).toBe('未使用，但列中有数字。');
  });

  it('counts the columns to check; a corrected one is settled', () => {
    const doubtful = [UNKNOWN_COLUMN, columnReading({ certainty: 'likely' })];
    expect(view(tableReading({ columns: doubtful }))?.title).toBe('列的识别：2 列，2 列需核对');
    const settled = columnReading({ certainty: 'likely', rule: 'correction' });
    expect(view(tableReading({ columns: [settled] }))?.title).toBe('列的识别：1 列');
    expect(readingView([tableReading()], 'Hotline · 热线考评', YUEYANG_2023, en)?.label).toBe(
      'Hotline · 热线考评: 3 columns as read, 1 to check',
    );
  });

  it('shows a repeated header once and one that reads otherwise by its row', () => {
    const again = tableReading({ place: place('热线考评', 20, 0) });
    const other = tableReading({ place: place('热线考评', 40, 0), columns: [UNKNOWN_COLUMN] });
    expect(view(tableReading(), again)?.headers).toMatchObject([
      { title: null, repeated: '此表头共出现 2 次，更正后各处同时生效。' },
    ]);
    expect(view(tableReading(), again, other)?.headers).toMatchObject([
      { title: '第 3 行的表头', repeated: '此表头共出现 2 次，更正后各处同时生效。' },
      { title: '第 41 行的表头', repeated: null },
    ]);
  });

  it('names a column without a text by its letter', () => {
    const nameless = columnReading({ header: '', column: 27 });
    const line = view(tableReading({ columns: [nameless] }))?.headers[0]?.columns[0];
    expect(line?.header).toBe('（AB 列，无表头）');
    expect(line?.column.header).toBe('');
  });

  it('names what is missing by the channel’s own words', () => {
    expect(missingText(untakenReading(), YUEYANG_2023, zh)).toBe('缺少办理数、按期办理数');
    expect(missingText(untakenReading({ channel: null }), YUEYANG_2023, en)).toBe(
      'Missing: Handled, On time',
    );
    expect(missingText(tableReading(), YUEYANG_2023, zh)).toBeNull();
  });
});

describe('why a header makes no table', () => {
  it('is told when two columns are taken for one thing, as after a correction', () => {
    const twice = untakenReading({
      missing: [],
      columns: [columnReading(), columnReading({ column: 11, header: '来电总量' })],
    });
    expect(untakenReasons(twice, YUEYANG_2023, zh)).toEqual(['“应办理数”指定了 2 列：C、L']);
    expect(untakenReasons(untakenReading(), YUEYANG_2023, zh)).toEqual(['缺少办理数、按期办理数']);
  });
});

describe('what a column can be said to be', () => {
  it('is every count and rate of its channel, the unit columns, the results, or nothing', () => {
    const groups = columnOptions('mailbox', YUEYANG_2023, zh);
    expect(groups.map(({ label, options }) => [label, options.map((each) => each.label)])).toEqual([
      ['计数', ['应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访满意数']],
      ['比率', ['办结率', '按期办结率', '返工率', '群众满意率']],
      ['单位', ['部门名称', '类别', '序号']],
      ['结果', ['综合指标值', '等级评价']],
      ['其他', ['不使用']],
    ]);
  });

  it('tells a count from a rate of the same name, and offers all channels’ where none is known', () => {
    const all = columnOptions(null, YUEYANG_2023, zh).flatMap(({ options }) => options);
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['count:onTime', 'rate:onTime', 'count:satisfied']));
    for (const { id, use } of all) expect(optionId(use)).toBe(id);
  });
});
