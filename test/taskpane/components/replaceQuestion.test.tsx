import { screen, within } from '@testing-library/react';
import { graded } from '../fakeSession';
import { openPane } from './openPane';

const button = (name: string) => screen.getByRole('button', { name });

const TYPED = {
  sheetId: '{热线考评}',
  sheetName: '热线考评',
  row: 3,
  column: 11,
  before: { kind: 'number', value: 97 },
  formula: null,
  after: { kind: 'number', value: 97.3 },
  unit: '云溪区',
  channel: 'hotline',
  label: '综合指标值',
  differs: true,
} as const;

/** How many times more the dialog's script fails to come. */
let mockFailures = 0;

jest.mock('../../../src/taskpane/components/confirmReplaceDialog', () => {
  if (mockFailures > 0) {
    mockFailures -= 1;
    throw new Error('Loading chunk replaceQuestion failed.');
  }
  return jest.requireActual<object>('../../../src/taskpane/components/confirmReplaceDialog');
});

const NOT_LOADED = '这一部分未能载入。';

describe('the question before something is replaced, whose dialog is fetched on demand', () => {
  it('says when it does not come; then nothing is written until it was asked and answered', async () => {
    mockFailures = 1;
    const { session, user, compute, end } = await openPane();
    await compute();
    await end({ kind: 'confirm', replacements: [TYPED], total: 1 });
    expect(await screen.findByText(NOT_LOADED)).toBeTruthy();
    expect(session.runs).toHaveLength(1);
    await user.click(button('重试'));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: '替换' }));
    expect(session.runs).toHaveLength(2);
    await end(graded());
  });
});
