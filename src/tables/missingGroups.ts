import type { Problem } from '../domain/problem';
import type { SummedTable } from './totalRows';
import { placeAt } from './unitFigures';

/**
 * Units that name no group, in a table where others do; or a whole table without a group, where the
 * rules rank by group.
 */
export function missingGroups({ drafts, rules }: SummedTable): Problem[] {
  const nameless = drafts.filter(({ group }) => group === '');
  const of = { severity: 'warning', channel: rules.channel, details: {} } as const;
  const [first] = nameless;
  if (first && nameless.length === drafts.length) {
    const { sheet, header, groups } = first.block;
    const where = placeAt(sheet, header.row, header.firstColumn);
    return groups.length > 1 ? [{ code: 'groupsMissing', ...of, where, unit: null }] : [];
  }
  return nameless.map(({ block, row, name }) => ({
    ...{ code: 'groupMissing', ...of },
    where: placeAt(block.sheet, row, block.channel.columns.unit),
    unit: name,
  }));
}
