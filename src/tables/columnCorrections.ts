import type { RuleSet } from '../domain/ruleSet';
import type { ColumnName, ColumnNames } from './columnNames';
import type { GivenMeanings } from './givenMeanings';
import type { ColumnCorrection, ColumnUse } from './headerReading';
import type { HeaderMeaning } from './headerRoles';
import { headerKey } from './headerText';

/**
 * The corrections that fit headers of a sheet, as meanings of their cells; null when none fits. Of two
 * corrections of one column the later one holds.
 */
export function givenMeanings(
  names: ColumnNames,
  corrections: readonly ColumnCorrection[],
  rules: RuleSet,
): GivenMeanings | null {
  const uses = new Map(corrections.map((own) => [correctionKey(own), own.use]));
  const found = new Map<string, ColumnUse>();
  for (const [cell, name] of names) {
    const use = uses.get(correctionKey(name));
    if (use) found.set(cell, use);
  }
  if (found.size === 0) return null;
  const givenUse = (row: number, column: number) => found.get(`${row}:${column}`);
  return {
    at(row, column) {
      const use = givenUse(row, column);
      return use ? meaningsOf(use, rules) : null;
    },
    isUnit: (row, column) => givenUse(row, column)?.kind === 'unit',
  };
}

function correctionKey({ header, occurrence }: ColumnName): string {
  return `${headerKey(header)} ${occurrence}`;
}

function meaningsOf(use: ColumnUse, { channels }: RuleSet): readonly HeaderMeaning[] {
  const all = channels.map(({ channel }) => channel);
  switch (use.kind) {
    case 'unused':
      return [];
    case 'unit':
      return [{ role: { kind: 'unit', namesGroup: false }, channels: all }];
    case 'count':
    case 'rate': {
      const known = channels.filter(({ counts, rates }) =>
        (use.kind === 'count' ? counts : rates).some(({ name }) => name === use.name),
      );
      return [{ role: use, channels: known.map(({ channel }) => channel) }];
    }
    default:
      return [{ role: { kind: use.kind }, channels: all }];
  }
}
