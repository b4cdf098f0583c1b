import { nameKey } from './nameKey';

/** A unit's name taken apart for looking at what it shares with others. Never shown. */
export interface NameForm {
  /** Without punctuation and joining words, endings in one form: `市卫健委员会` is `市卫健委`. */
  readonly form: string;
  /** The place it begins with, as far as it ends in 省, 市, 县 or 区: `岳阳市`, `市`, or nothing. */
  readonly place: string;
  /** What follows the place. */
  readonly core: string;
  /** Its numerals: two names with different ones are two units of a series. */
  readonly numerals: string;
}

const PUNCTUATION = /[\p{P}\p{S}]+/gu;
const GOVERNMENT = /(?<=.[省市县区]|.[镇乡]|.街道)(?:人民政府|政府|管理委员会|管委会|办事处)$/u;
const JOINING = /(?<=..)[和与及暨](?=..)/gu;
const COMPANY = /(?:股份有限|有限责任|责任有限|有限)公司$/u;
const NUMERALS = /[0-9一二三四五六七八九十百]/gu;
/** Words that begin like a place and are none. */
const NO_PLACE = '(?!城市|城区|市场|市政(?![府务]))';
const PLACE = new RegExp(`^(?:${NO_PLACE}[^省市县区]{0,4}[省市县区]){1,2}(?=..)`, 'u');
const GENERAL_ENDING =
  /(?:集团公司|集团|公司|管理局|管理中心|服务中心|中心|总队|支队|大队|学院|学校|医院|[局委办院校厅处站所区县市])$/u;

/** Takes a name apart. */
export function nameForm(name: string): NameForm {
  const form = nameKey(name)
    .toLowerCase()
    .replace(PUNCTUATION, '')
    .replace(GOVERNMENT, '')
    .replace(/委员会$/u, '委')
    .replace(/办公室$/u, '办')
    .replace(COMPANY, '公司')
    .replace(JOINING, '');
  const place = PLACE.exec(form)?.[0] ?? '';
  return {
    form,
    place,
    core: form.slice(place.length),
    numerals: (form.match(NUMERALS) ?? []).join(''),
  };
}

/** The last place of a name's beginning: `君山区` of `岳阳市君山区教育局`. */
export function lastPlace({ place }: NameForm): string {
  return /[^省市县区]*[省市县区]$/u.exec(place)?.[0] ?? '';
}

/** How many characters tell the name from others of its kind: `城投` of `市城投集团公司` gives 2. */
export function ownLength({ core }: NameForm): number {
  return core.replace(GENERAL_ENDING, '').length;
}
