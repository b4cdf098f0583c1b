import { parseReviews, reviewsText } from '../../src/application/reviews';
import { NOTE_LENGTH, noteText, withReviews, type UnitReview } from '../../src/domain/unitReview';

const REVIEW: UnitReview = {
  channel: 'hotline',
  unit: '市水利局',
  reviewed: true,
  note: '=已电话核实',
  grade: 'D',
  at: '2023-12-22 09:30',
};

describe('reviews kept in the workbook', () => {
  it('come back as they were, by month', () => {
    const reviews = {
      '2023-11': [REVIEW, { ...REVIEW, channel: 'mailbox', reviewed: false, grade: null }],
      '2023-10': [{ ...REVIEW, unit: '__proto__', note: '' }],
    };
    const text = reviewsText(reviews);
    expect(parseReviews(text ?? undefined)).toEqual(reviews);
    expect(Object.keys(parseReviews(text ?? undefined))).toEqual(['2023-10', '2023-11']);
  });

  it('are stored alike in whatever order they were made', () => {
    const other = { ...REVIEW, unit: '市公安局' };
    expect(reviewsText({ '2023-11': [REVIEW, other] })).toBe(
      reviewsText({ '2023-11': [other, REVIEW] }),
    );
  });

  it('leave no setting behind when the last one goes', () => {
    expect(reviewsText({ '2023-11': [] })).toBeNull();
  });

  it.each(['', 'no json', '[]', '{"v":2,"months":{}}', '{"v":1,"months":{"November":{}}}'])(
    'are none where the setting says %j',
    (text) => expect(parseReviews(text)).toEqual({}),
  );

  it('hold where one among them cannot be read', () => {
    const months = {
      '2023-11': { hotline: { 市水利局: { reviewed: true }, 市公安局: 7, '': {} } },
    };
    expect(parseReviews(JSON.stringify({ v: 1, months }))['2023-11']).toEqual([
      { ...REVIEW, note: '', grade: null, at: '' },
    ]);
  });
});

describe('a review', () => {
  it('replaces the unit’s earlier one however the name is written', () => {
    const again = { ...REVIEW, unit: ' 市水利局\n', note: '二次' };
    expect(withReviews([REVIEW], [again])).toEqual([again]);
  });

  it('goes when neither a mark nor a note is left', () => {
    expect(withReviews([REVIEW], [{ ...REVIEW, reviewed: false, note: '' }])).toEqual([]);
  });

  it('has a note of one line and bounded length that cuts no character in half', () => {
    expect(noteText(' 第一行\r\n\t第二行\u0007 ')).toBe('第一行 第二行');
    expect(Array.from(noteText('𠮷'.repeat(NOTE_LENGTH + 1)))).toHaveLength(NOTE_LENGTH);
  });
});
