import type { Register } from '../../src/registers/register';
import type { RuleColumns } from '../../src/rules/ruleSection';

/** One cell of a register as a test writes it. */
export type RegisterCell = string | number | null;

/** A register as rows of a sheet; each line has its cells by header. */
export function registerRows(
  { title, note, columns }: Register<RuleColumns>,
  lines: readonly Readonly<Record<string, RegisterCell>>[],
): RegisterCell[][] {
  const headers = Object.values(columns).map(({ header }) => header);
  return [
    [title],
    [note],
    headers,
    ...lines.map((line) => headers.map((header) => line[header] ?? null)),
  ];
}
