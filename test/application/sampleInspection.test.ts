import path from 'node:path';
import { createGradingSession } from '../../src/application/gradingSession';
import { RULES_IN_FORCE } from '../../src/application/rulesInForce';
import { snapshotOfFile } from '../support/snapshotOf';
import { CLOCK, memoryWorkbook, valueOf } from './memoryWorkbook';

const SAMPLES = path.resolve(__dirname, '../../assets/samples');

describe.each(['yueyang-2023-11', 'yueyang-2023-11-flat'])('the sample %s', (name) => {
  it('has one month, one pair of names to ask about, and nothing that differs or blocks', async () => {
    const workbook = memoryWorkbook(await snapshotOfFile(path.join(SAMPLES, `${name}.xlsx`)));
    const ports = { clock: CLOCK, rules: RULES_IN_FORCE, version: '0.5.0' };
    const session = createGradingSession({ workbook, ...ports });
    const { months, period, nameQuestions, differences, problems, readings } = valueOf(
      await session.inspect(),
    );
    expect(period).toEqual({ year: 2023, month: 11 });
    expect(months.map(({ unitCount }) => unitCount)).toEqual([123]);
    expect(
      nameQuestions.map(({ first, second }) => [first.unit, first.channel, second.unit]),
    ).toEqual([['市公安交警支队', 'hotline', '市公安局交警支队']]);
    expect(differences).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    expect(readings.every(({ tableId, missing }) => tableId !== null && missing.length === 0)).toBe(
      true,
    );
  });
});
