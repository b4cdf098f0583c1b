import type { RuleSet } from '../domain/ruleSet';
import type { Codec, RuleCellValue } from './ruleCell';
import { ruleLines } from './ruleLines';
import type { RuleColumn } from './ruleSection';
import { RULE_SECTIONS, type SectionName } from './ruleSections';
import type { Suggestions } from './suggestions';

/** What a cell of a rules sheet is, for its look. */
export type RuleCellRole = 'title' | 'note' | 'section' | 'header' | 'value';

/** One cell of a rules sheet or a register as it is written. */
export interface RuleGridCell {
  readonly value: RuleCellValue;
  readonly role: RuleCellRole;
  readonly shows: Codec<unknown>['shows'];
  /** The only words that are right, which its drop-down list offers; null where others are, too. */
  readonly choices: readonly string[] | null;
  /** What its drop-down list offers where other words may be typed as well; null for none. */
  readonly suggestions: Suggestions | null;
}

export const RULES_TITLE = '考评规则';
/** Lines over the first section: the title and the note. */
export const PREFACE_LINES = 2;
const NOTE =
  '本表即评级所用规则，可直接修改：名称须前后一致，“、”分隔多个词，空行分隔各节；有误时加载项会指出单元格，并暂停评级。';

/** A rule set as the rows of a rules sheet, readable as a document. Rows may differ in length. */
export function ruleGrid(rules: RuleSet): RuleGridCell[][] {
  const lines = ruleLines(rules);
  const names = Object.keys(RULE_SECTIONS) as SectionName[];
  const sections = names.map((name) => {
    const { title, columns } = RULE_SECTIONS[name];
    const fields = Object.entries<RuleColumn<unknown>>(columns);
    return [
      [textCell(title, 'section')],
      fields.map(([, { header }]) => textCell(header, 'header')),
      ...lines[name].map((line) => {
        const values: Readonly<Record<string, unknown>> = line;
        return fields.map(([field, { codec }]) => valueCell(codec, values[field]));
      }),
      [],
    ];
  });
  return [[textCell(RULES_TITLE, 'title')], [textCell(NOTE, 'note')], [], ...sections.flat()];
}

function textCell(value: string, role: RuleCellRole): RuleGridCell {
  return { value, role, shows: 'text', choices: null, suggestions: null };
}

function valueCell(codec: Codec<unknown>, value: unknown): RuleGridCell {
  const { shows, choices } = codec;
  return { value: codec.write(value), role: 'value', shows, choices, suggestions: null };
}
