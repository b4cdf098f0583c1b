import type { GradingOutcome } from '../../src/application/gradingSession';
import { bugMessage, commandMessage, type CommandMessage } from '../../src/commands/commandMessage';
import { messageIn, messageUrl } from '../../src/commands/messageLink';
import { renderMessage } from '../../src/commands/messagePage';
import { failed, graded } from '../taskpane/fakeSession';
import { SHEET_PROTECTED } from '../taskpane/goldenResult';

function asking(total: number): GradingOutcome {
  const replacements = Array.from({ length: total }, (_, row) => ({
    sheetId: '{1}',
    sheetName: '热线考评',
    row,
    column: 11,
    before: row === 0 ? ({ kind: 'blank' } as const) : ({ kind: 'number', value: 97 } as const),
    formula: row === 1 ? '=K2' : null,
    after: { kind: 'number', value: 97.3 } as const,
    unit: '云溪区',
    channel: 'hotline',
    label: '综合指标值',
    differs: true,
  }));
  return { kind: 'confirm', replacements, total };
}

function told(outcome: GradingOutcome, language: 'zh' | 'en' = 'zh'): CommandMessage {
  const message = commandMessage(outcome, language);
  if (!message) throw new Error('a message expected');
  return message;
}

describe('what a run without the pane tells', () => {
  it('is nothing when it went well', () => {
    expect(commandMessage(graded(), 'zh')).toBeNull();
  });

  it('is which typed cells differ, and that nothing was written', () => {
    const message = told(asking(3));
    expect(message.intro).toBe('有 3 个手工填写的单元格与计算结果不同。目前没有写入任何内容。');
    expect(message.items).toEqual([
      '热线考评!L1: – → 97.3',
      '热线考评!L2: =K2 → 97.3',
      '热线考评!L3: 97 → 97.3',
    ]);
    expect(message.todo).toContain('窗格');
  });

  it('is short however many cells there are', () => {
    const { items } = told(asking(500), 'en');
    expect(items).toHaveLength(9);
    expect(items.at(-1)).toBe('and 492 more');
  });

  it('is the reason of a refusal and what to do about it', () => {
    const message = told({ kind: 'refused', problems: [SHEET_PROTECTED] }, 'en');
    expect(message.title).toBe('Nothing was written');
    expect(message.items).toEqual([
      'The sheet 热线考评 is protected; nothing was written. Unprotect the sheet, then compute again.',
    ]);
  });

  it('is what is certain after a failure', () => {
    expect(told(failed()).intro).toBe('Excel 正在编辑单元格。没有写入任何内容。');
  });

  it('is that the add-in broke when it did', () => {
    expect(bugMessage('en').intro).toContain('error of its own');
  });
});

describe('the address of the dialog', () => {
  const page = 'https://localhost/message.html';
  const message = told(asking(2));

  it('brings the message across, with what Office appends to the address', () => {
    const { hash, pathname, search } = new URL(messageUrl(page, message));
    expect([pathname, search]).toEqual(['/message.html', '']);
    expect(messageIn(hash)).toEqual(message);
    expect(messageIn(`${hash}&_xdm_Info=1|2|3`)).toEqual(message);
  });

  it.each(['', '#', '#message=', '#message=%7B%7D', '#message=%E0%A4', '#message=null'])(
    'without a usable message (%s) brings none',
    (fragment) => {
      expect(messageIn(fragment)).toBeNull();
    },
  );
});

describe('the page of the dialog', () => {
  it('never reads a unit’s name as markup', () => {
    const page = document.implementation.createHTMLDocument();
    const items = ['<img src=x onerror=alert(1)>'];
    renderMessage(page, { ...told(asking(1)), items }, () => undefined);
    expect(page.querySelector('img')).toBeNull();
    expect(page.querySelector('li')?.textContent).toBe(items[0]);
    expect(page.documentElement.lang).toBe('zh-CN');
  });

  it('closes by its button', () => {
    const close = jest.fn();
    const page = document.implementation.createHTMLDocument();
    renderMessage(page, told(failed(), 'en'), close);
    page.querySelector('button')?.click();
    expect(close).toHaveBeenCalledTimes(1);
    expect(page.querySelector('ul')).toBeNull();
  });
});
