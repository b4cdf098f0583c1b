import type JSZip from 'jszip';

const STYLES_PART = 'xl/styles.xml';
const FORMAT_CODE = /(<(?:\w+:)?numFmt\b[^>]*?\bformatCode=)("[^"]*"|'[^']*')/gu;

/**
 * exceljs takes a backslash out of every number format it reads, which makes `0.00\%` (a number with a
 * sign behind it) a percentage. Doubled, one of the two stays. Returns whether there were any.
 */
export async function keepFormatEscapes(zip: JSZip): Promise<boolean> {
  const styles = await zip.file(STYLES_PART)?.async('string');
  if (styles === undefined) return false;
  const kept = styles.replace(
    FORMAT_CODE,
    (_, before: string, code: string) => before + code.replaceAll('\\', '\\\\'),
  );
  if (kept === styles) return false;
  zip.file(STYLES_PART, kept);
  return true;
}
