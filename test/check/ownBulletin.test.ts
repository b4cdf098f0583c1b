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
    // Every third one: all of them are told, too, and take three times as long.
    const all = mutants(lines).filter((_, at) => at % 3 === 0);
    const missed = all.filter(({ paragraphs }) => findingsIn(paragraphs, facts).length === 0);
    expect(all.length).toBeGreaterThan(100);
    expect(missed.map(({ change }) => change)).toEqual([]);
  }, 60_000);
});
