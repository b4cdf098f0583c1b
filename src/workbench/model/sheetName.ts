import { quotedSheetName } from './address';
import { ModelError } from './modelError';

const MAX_LENGTH = 31;

/** Throws InvalidArgument for what Excel does not take as a sheet name. */
export function mustBeSheetName(name: string): void {
  const fits =
    name.trim() !== '' &&
    name.length <= MAX_LENGTH &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!fits) throw new ModelError('InvalidArgument', `"${name}" can't be the name of a sheet.`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Rewrites references to a sheet in a formula; text in quotation marks is left alone. */
export function renamedInFormula(formula: string, from: string, to: string | null): string {
  const quoted = escaped(`'${from.replaceAll("'", "''")}'`);
  const plain = `(?<![\\p{L}\\p{N}_.'\\]])${escaped(from)}`;
  const reference = new RegExp(`"[^"]*"|(?:${quoted}|${plain})!`, 'giu');
  return formula.replace(reference, (found) => {
    if (found.startsWith('"')) return found;
    return to === null ? '#REF!' : `${quotedSheetName(to)}!`;
  });
}
