import { columnLetters } from '../../domain/cellName';
import type { RuleSet } from '../../domain/ruleSet';
import type { ColumnReading, TableReading } from '../../application/workbookTypes';
import type { Wording } from '../wording';
import { columnOptions, optionId } from './columnOptions';

/** Why a header makes no table: counts that no column holds, and things that two columns claim to be. */
export function untakenReasons(
  reading: TableReading,
  rules: RuleSet,
  wording: Wording,
): readonly string[] {
  const missing = missingText(reading, rules, wording);
  return [...(missing === null ? [] : [missing]), ...twiceTexts(reading, rules, wording)];
}

/** The counts that no column of a header holds, in words; null when none is missing. */
export function missingText(
  { channel, missing }: TableReading,
  rules: RuleSet,
  wording: Wording,
): string | null {
  if (missing.length === 0) return null;
  const options = columnOptions(channel, rules, wording).flatMap((group) => group.options);
  const labels = missing.map((name) => {
    const id = optionId({ kind: 'count', name });
    return options.find((option) => option.id === id)?.label ?? name;
  });
  return wording.text('readingMissing', { counts: labels.join(wording.text('listSeparator')) });
}

function twiceTexts({ channel, columns }: TableReading, rules: RuleSet, wording: Wording) {
  return columnOptions(channel, rules, wording)
    .flatMap(({ options }) => options)
    .filter(({ use }) => use.kind !== 'unused')
    .flatMap(({ id, label }) => {
      const own = columns.filter(({ use }) => optionId(use) === id);
      return own.length < 2 ? [] : [twiceText(label, own, wording)];
    });
}

function twiceText(use: string, columns: readonly ColumnReading[], wording: Wording): string {
  return wording.text('readingTwice', {
    use,
    count: columns.length,
    columns: columns.map(({ column }) => columnLetters(column)).join(wording.text('listSeparator')),
  });
}
