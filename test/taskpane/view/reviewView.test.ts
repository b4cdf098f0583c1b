import type { ReviewOutcome } from '../../../src/application/gradingSession';
import { FLAGGED_CATALOGS } from '../../../src/taskpane/flaggedWording';
import { partWording } from '../../../src/taskpane/partWording';
import { reviewEnding, reviewView } from '../../../src/taskpane/view/reviewView';
import { CELL_EDIT_MODE } from '../fakeSession';
import { SHEET_PROTECTED } from '../goldenResult';
import { wordingFor } from '../wordingFor';

const en = partWording(wordingFor('en-US'), FLAGGED_CATALOGS);
const REVIEW = {
  ...{ channel: 'hotline', unit: '市水利局', reviewed: true, note: '', grade: 'D' },
  at: '2023-12-22 09:30',
};

describe('a unit’s review', () => {
  it('says when it was made, and the grade then where it is another one now', () => {
    expect(reviewView(REVIEW, 'D', en)).toMatchObject({
      when: 'Reviewed 2023-12-22 09:30',
      since: null,
    });
    expect(reviewView(REVIEW, 'C', en)?.since).toBe('marked at grade D, now C');
    expect(reviewView(REVIEW, null, en)?.since).toBe('marked at grade D, now none');
  });

  it('that is only a note says no grade', () => {
    expect(reviewView({ ...REVIEW, reviewed: false, note: 'call' }, 'C', en)).toEqual({
      ...{ reviewed: false, when: null, since: null, note: 'call' },
    });
  });
});

describe('what a person is told of a mark', () => {
  const ending = (outcome: 'storing' | ReviewOutcome) => reviewEnding({ id: 'a', outcome }, en);
  const stored = (onList: Extract<ReviewOutcome, { kind: 'stored' }>['onList']) =>
    ending({ kind: 'stored', reviews: [], onList });

  it('is that it is kept, and where it shows', () => {
    expect(stored({ kind: 'written' })).toMatchObject({ role: 'done' });
    expect(stored({ kind: 'noList' })?.text).toBe('Saved with the workbook.');
    expect(stored({ kind: 'nextRun' })).toMatchObject({ role: 'trouble' });
  });

  it('says why the sheet was not written although the mark is kept', () => {
    const text = stored({ kind: 'refused', problems: [SHEET_PROTECTED] })?.text;
    expect(text).toMatch(/^Saved with the workbook\. .*热线考评.* is protected/u);
    expect(stored({ kind: 'failed', failure: CELL_EDIT_MODE })?.text).toMatch(/^Saved/u);
  });

  it('says that nothing was kept', () => {
    expect(ending({ kind: 'failed', failure: CELL_EDIT_MODE })?.text).toMatch(/^Not saved\./u);
  });
});
