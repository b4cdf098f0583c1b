import { isDateFormat, isPercentFormat } from './numberFormats';
import type { CellContent, SnapshotCell } from './snapshot';

/** What a count cell says. `value` of a problem is the cell as text. */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'none' }
  | {
      readonly kind:
        | 'countNegative'
        | 'countFractional'
        | 'countNotANumber'
        | 'countIsError'
        | 'countWithoutResult';
      readonly value: string;
    };

const PLACEHOLDER = /^(?:[-—–―－─/\\]+|无)$/u;
const NOISE = 1e-9;
const OUTER_BLANKS = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;
const NUMBER =
  /^([-−]?)(\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.(\d+))?(万)?(?:件|个|宗|单|条|起|次|人|封)?$/u;

/**
 * Reads a count. Numbers written as text are read by rule: full-width digits, a leading apostrophe,
 * outer blanks, thousands separators, `件` or `个` and `万` behind. What the rule does not cover is no
 * number; nothing is guessed. A formula without a result (a program wrote the file and computed
 * nothing, or the formula gives an empty text) is not an empty cell: somebody means a count there.
 */
export function readCount({ content, formula, numberFormat }: SnapshotCell): CountReading {
  switch (content.kind) {
    case 'blank':
      return formula === null ? { kind: 'none' } : { kind: 'countWithoutResult', value: formula };
    case 'error':
      return { kind: 'countIsError', value: content.value };
    case 'boolean':
      return { kind: 'countNotANumber', value: String(content.value) };
    case 'number':
      if (isDateFormat(numberFormat) || isPercentFormat(numberFormat)) {
        return { kind: 'countNotANumber', value: `${content.value} (${numberFormat})` };
      }
      return checkedCount(content.value, String(content.value));
    case 'text':
      return countInText(content.value);
  }
}

/** True for a cell that says «nothing here»: empty, `/`, a dash, `无`. */
export function isPlaceholder(content: CellContent): boolean {
  if (content.kind === 'blank') return true;
  if (content.kind !== 'text') return false;
  const text = plain(content.value);
  return text === '' || PLACEHOLDER.test(text);
}

function countInText(value: string): CountReading {
  const text = plain(value);
  if (text === '' || PLACEHOLDER.test(text)) return { kind: 'none' };
  const match = NUMBER.exec(text);
  const shown = value.trim();
  if (!match) return { kind: 'countNotANumber', value: shown };
  const [, minus, whole = '', decimals = '', tenThousand] = match;
  const shift = tenThousand === undefined ? 0 : 4;
  const number = Number(`${whole.replace(/[, ]/gu, '')}.${decimals || '0'}e${shift}`);
  return checkedCount(minus === '' ? number : -number, shown);
}

function checkedCount(value: number, shown: string): CountReading {
  const nearest = Math.round(value);
  if (!Number.isSafeInteger(nearest)) return { kind: 'countNotANumber', value: shown };
  // A formula over whole numbers may leave binary noise far below one.
  if (Math.abs(value - nearest) > NOISE) {
    return { kind: value < 0 ? 'countNegative' : 'countFractional', value: shown };
  }
  if (nearest < 0) return { kind: 'countNegative', value: shown };
  return { kind: 'count', value: nearest === 0 ? 0 : nearest };
}

function plain(value: string): string {
  return value
    .normalize('NFKC')
    .replace(OUTER_BLANKS, '')
    .replace(/^['‘’]/u, '')
    .replace(OUTER_BLANKS, '')
    .replace(/\s+(?=[件个宗单条起次人封万])/gu, '')
    .replace(/\s/gu, ' ');
}
