import {
  answersText,
  ANSWERS_SETTING,
  NO_ANSWERS,
  parseAnswers,
  withCorrection,
  withNameAnswer,
  withoutCorrection,
} from '../../src/application/answers';
import type { ColumnCorrection } from '../../src/tables/headerReading';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { sessionOver, valueOf } from './memoryWorkbook';

const CORRECTION: ColumnCorrection = {
  sheetName: '热线',
  header: '回访数',
  occurrence: 0,
  use: { kind: 'unused' },
};
const COUNT: ColumnCorrection = {
  ...CORRECTION,
  header: '受理',
  use: { kind: 'count', name: 'due' },
};
const SAME = { first: '市住建局', second: '市住房和城乡建设局', same: true };

describe('what a person told us', () => {
  it('reads as it was stored', () => {
    const answers = { columns: [CORRECTION, COUNT], names: [SAME] };
    expect(parseAnswers(answersText(answers) ?? '')).toEqual(answers);
    expect(answersText(NO_ANSWERS)).toBeNull();
  });

  it.each([
    ['no setting', undefined],
    ['text that is no JSON', '{'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['lists of another kind', '{"columns":{},"names":7}'],
  ])('is nothing where the workbook holds %s', (_, text) => {
    expect(parseAnswers(text)).toEqual(NO_ANSWERS);
  });

  it('keeps the entries that can be read beside those that cannot', () => {
    const columns = [
      null,
      { ...CORRECTION, occurrence: -1 },
      { ...CORRECTION, occurrence: '0' },
      { ...CORRECTION, use: { kind: 'anything' } },
      { ...CORRECTION, use: { kind: 'count' } },
      { ...CORRECTION, header: 7 },
      COUNT,
    ];
    const names = [{ ...SAME, same: 'yes' }, { ...SAME, second: ' 市住建局 ' }, 1, SAME];
    expect(parseAnswers(JSON.stringify({ columns, names }))).toEqual({
      columns: [COUNT],
      names: [SAME],
    });
  });

  it('holds the last word on a column and on a pair of names, whichever way round', () => {
    const other = { ...CORRECTION, header: '回访 数 (件)', use: { kind: 'unit' } } as const;
    const corrected = withCorrection(withCorrection(NO_ANSWERS, CORRECTION), other);
    expect(corrected.columns).toEqual([other]);
    expect(withoutCorrection(corrected, CORRECTION)).toEqual(NO_ANSWERS);
    const elsewhere = { ...CORRECTION, occurrence: 1 };
    expect(withCorrection(corrected, elsewhere).columns).toEqual([other, elsewhere]);
    const opposite = { first: SAME.second, second: SAME.first, same: false };
    expect(withNameAnswer(withNameAnswer(NO_ANSWERS, SAME), opposite).names).toEqual([opposite]);
  });
});

describe('a corrected column', () => {
  const HEADER = ['部门名称', '受理', ...HOTLINE_HEADER.slice(2)];
  const SHEETS = { '2023年11月热线': [HEADER, ['市住建局', 306, 305, 304, 23, 308, 47]] };
  const correction = { ...COUNT, sheetName: '2023年11月热线' };

  it('makes a table of what had none, is kept in the workbook, and can be forgotten', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    expect(valueOf(await session.inspect()).tables).toEqual([]);
    const { tables, readings } = valueOf(await session.correctColumn(correction));
    expect(tables).toMatchObject([{ channel: 'hotline', unitCount: 1 }]);
    expect(readings[0]?.columns.find(({ header }) => header === '受理')).toMatchObject({
      rule: 'correction',
      use: { kind: 'count', name: 'due' },
    });
    const stored = workbook.now.settings[ANSWERS_SETTING];
    expect(parseAnswers(stored).columns).toEqual([correction]);
    const period = { year: 2023, month: 11 };
    const run = { period, excludedTables: [], agreed: 'none' } as const;
    const outcome = await session.grade(run, () => undefined);
    expect(outcome).toMatchObject({
      kind: 'graded',
      result: { channels: [{ units: [{ unit: '市住建局', due: 306 }] }] },
    });
    expect(valueOf(await session.forgetCorrection(correction)).tables).toEqual([]);
    expect(workbook.now.settings).not.toHaveProperty([ANSWERS_SETTING]);
  });

  it('is added to what another person said in the meantime', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    await session.inspect();
    const settings = { [ANSWERS_SETTING]: answersText({ columns: [], names: [SAME] }) ?? '' };
    workbook.now = { ...workbook.now, settings };
    await session.correctColumn(correction);
    expect(parseAnswers(workbook.now.settings[ANSWERS_SETTING])).toEqual({
      columns: [correction],
      names: [SAME],
    });
  });
});

describe('two names of one unit', () => {
  const group = '行政事业单位';
  const header = ['类别', ...HOTLINE_HEADER];
  const housing = [group, '市住建局', 306, 305, 304, 23, 308, 47];
  const long = [group, '市住房和城乡建设局', 329, 329, 328, 13, 314, 48];

  it('in one table are asked about, and block both rows once they are known to be one', async () => {
    const { session } = sessionOver({ '2023年11月热线': [header, housing, long] });
    const { nameQuestions, problems } = valueOf(await session.inspect());
    expect(problems).toEqual([]);
    expect(nameQuestions).toMatchObject([
      {
        first: { unit: SAME.first, channel: 'hotline', place: { row: 1, column: 1 } },
        second: { unit: SAME.second, channel: 'hotline', place: { row: 2, column: 1 } },
      },
    ]);
    const answered = valueOf(await session.answerName(SAME));
    expect(answered.nameQuestions).toEqual([]);
    expect(answered.problems.map(({ code, details }) => `${code} ${details.other ?? ''}`)).toEqual([
      'duplicateUnit 2023年11月热线!B3（市住房和城乡建设局）',
      'duplicateUnit 2023年11月热线!B2（市住建局）',
    ]);
    const corrected = valueOf(await session.answerName({ ...SAME, same: false }));
    expect([...corrected.nameQuestions, ...corrected.problems]).toEqual([]);
  });

  it('in two channels are remembered, block nothing and are asked about no more', async () => {
    const { session } = sessionOver({
      '2023年11月热线': [header, housing],
      '2023年11月信箱': [
        ['类别', ...MAILBOX_HEADER],
        [group, '市住房和城乡建设局', 73, 73, 72, 62],
      ],
    });
    expect(valueOf(await session.inspect()).nameQuestions).toHaveLength(1);
    const { nameQuestions, problems } = valueOf(await session.answerName(SAME));
    expect([...nameQuestions, ...problems]).toEqual([]);
  });

  it('in two months are a question, and never duplicates', async () => {
    const { session } = sessionOver({
      '2023年10月热线': [header, housing],
      '2023年11月热线': [header, long],
    });
    expect(valueOf(await session.inspect()).nameQuestions).toHaveLength(1);
    await session.answerName(SAME);
    const period = { year: 2023, month: 11 };
    const run = { period, excludedTables: [], agreed: 'none' } as const;
    const outcome = await session.grade(run, () => undefined);
    expect(outcome).toMatchObject({ kind: 'graded', result: { nameQuestions: [] } });
    if (outcome.kind !== 'graded') return;
    expect(outcome.result.problems.map(({ code }) => code)).toEqual(['otherMonthsLeftOut']);
  });
});
