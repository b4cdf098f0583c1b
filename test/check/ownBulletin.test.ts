import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { goldenBulletin } from '../support/goldenBulletin';
import { findingsIn, goldenFacts, short } from './goldenDraft';
import { mutants } from './mutations';

describe('the bulletin we write ourselves', () => {
  const made = goldenBulletin();
  const text = bulletinLines(made).filter((line) => !/^(?:附件：)?\d\. /u.test(line));
  const lines = [made.title, ...text];
  const facts = goldenFacts();

  it('passes its own check', () => {
    expect(findingsIn(lines, facts).map(short)).toEqual([]);
  });

  it('is told with any figure changed', () => {
    const all = mutants(lines);
    const missed = all.filter(({ paragraphs }) => findingsIn(paragraphs, facts).length === 0);
    expect(all.length).toBeGreaterThan(300);
    expect(missed.map(({ change }) => change)).toEqual([]);
  }, 60_000);
});
