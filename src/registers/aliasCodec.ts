import { nameKey } from '../domain/nameKey';
import { parsePeriodKey, periodKey, type Period } from '../domain/period';
import type { UnitAlias } from '../domain/roster';
import { faulty, shownContent, taken, type CellReading, type Codec } from '../rules/ruleCell';

/** Text between brackets of either width that is about months and no part of a name. */
const MONTHS =
  /^(.*)[（(]\s*([\d年月.\-—－～~至到起止\s]*[至到起][\d年月.\-—－～~至到起止\s]*)[）)]$/u;

/**
 * Other names divided by `、`, each optionally with the months it holds for in brackets of either
 * width: `旧名称（至2023-10）、简称（2023-01至2023-06）、新名称（2023-07起）`.
 */
export const ALIASES: Codec<readonly UnitAlias[]> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    if (content.kind === 'error' || content.kind === 'boolean') {
      return faulty('ruleTextExpected', { value: String(content.value) });
    }
    const aliases: UnitAlias[] = [];
    for (const part of namesIn(shownContent(content))) {
      const alias = aliasIn(part);
      if (!alias.ok) return alias;
      aliases.push(alias.value);
    }
    return taken(aliases);
  },
  write: (aliases) => (aliases.length === 0 ? null : aliases.map(aliasText).join('、')),
};

/** Divides a list at its marks, but not inside brackets: those are parts of names. */
function namesIn(text: string): string[] {
  const parts = text.match(/(?:[（(][^（()）]*[）)]|[^、,，;；])+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function aliasIn(text: string): CellReading<UnitAlias> {
  const [, name = '', months = ''] = MONTHS.exec(text) ?? [];
  if (months === '') return taken({ name: text, from: null, to: null });
  if (nameKey(name) === '') return faulty('registerAliasExpected', { value: text });
  const [, first = '', , second = ''] =
    /^([\d年月.-]*)(?:[至到]|(起))([\d年月.-]*)止?$/u.exec(months.replace(/\s/gu, '')) ?? [];
  const from = monthIn(first);
  const to = monthIn(second);
  if (from === undefined || to === undefined || (from === null && to === null)) {
    return faulty('registerAliasExpected', { value: text });
  }
  if (from && to && periodKey(from) > periodKey(to)) {
    return faulty('registerPeriodOrder', { value: text });
  }
  return taken({ name: name.trim(), from, to });
}

/** A month as people write it; null for none, undefined for what is no month. */
function monthIn(text: string): Period | null | undefined {
  if (text === '') return null;
  const [, year = '', month = ''] = /^(\d{4})[-.年](\d{1,2})月?$/u.exec(text) ?? [];
  return parsePeriodKey(`${year}-${month.padStart(2, '0')}`) ?? undefined;
}

function aliasText({ name, from, to }: UnitAlias): string {
  if (from === null && to === null) return name;
  if (to === null) return `${name}（${from ? periodKey(from) : ''}起）`;
  return `${name}（${from ? periodKey(from) : ''}至${periodKey(to)}）`;
}
