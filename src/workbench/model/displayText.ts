import { format, getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import type { CellInput, CellValue } from './cellValue';
import { ERROR_TEXTS, isCellError } from './cellValue';

const TEXT_FORMAT = '@';

/** Numbers, dates and truth values are short; longer text is not looked at. */
const LONGEST_NUMBER = 64;

/** The text a cell shows for a value, before any cutting by the column's width. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' && typeof value === 'string') return value;
  return format(numberFormat, value, { throws: false });
}

/** What an input does to a cell. */
export type TypedInput =
  | { readonly kind: 'keep' }
  | {
      readonly kind: 'content';
      readonly value: CellValue;
      /** With its `=`. */
      readonly formula: string | null;
      /** The format Excel gives a General cell for this text, such as `0%` for `12%`. */
      readonly numberFormat?: string;
    };

const content = (value: CellValue, numberFormat?: string): TypedInput => ({
  kind: 'content',
  value,
  formula: null,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

function fromText(text: string): TypedInput {
  if (text.startsWith("'")) return content(text.slice(1));
  if (text.startsWith('=') && text.length > 1)
    return { kind: 'content', value: null, formula: text };
  if (ERROR_TEXTS.includes(text.toUpperCase())) return content({ error: text.toUpperCase() });
  const parsed = text.length > LONGEST_NUMBER ? undefined : parseValue(text);
  if (parsed !== undefined) {
    const id = 'formatId' in parsed ? parsed.formatId : undefined;
    return content(parsed.value, id === undefined ? undefined : getFormatFromId(id));
  }
  // Lotus habit that Excel keeps: a sign in front of what is no number begins a formula.
  if (/^[+-]./.test(text)) return { kind: 'content', value: null, formula: `=${text}` };
  return content(text);
}

/**
 * Reads an input the way `Range.values` and typing do: text beginning with `=` is a formula and text
 * that looks like a number, percentage, date or truth value becomes one, unless the cell's number
 * format is text (`@`) or an apostrophe stands in front.
 */
export function typedInput(input: CellInput, numberFormat: string): TypedInput {
  if (input === null) return { kind: 'keep' };
  if (typeof input !== 'string') return content(input);
  if (input === '') return content(null);
  return numberFormat === TEXT_FORMAT ? content(input) : fromText(input);
}

/** The text a person edits: the formula, or the value unformatted, dates as dates. */
export function editText(value: CellValue, formula: string | null, numberFormat: string): string {
  if (formula !== null) return formula;
  if (typeof value !== 'number') return displayText(value, 'General');
  return isDateFormat(numberFormat) ? displayText(value, numberFormat) : String(value);
}
